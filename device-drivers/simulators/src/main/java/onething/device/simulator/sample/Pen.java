package onething.device.simulator.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import onething.device.simulator.ChineseFont;

/** Writes and rules on a sheet, in millimetres from its upper left corner. */
final class Pen {

  private static final Color INK = new Color(28, 30, 32);
  private static final Color SEAL = new Color(192, 44, 38);
  private static final Font FONT = ChineseFont.find();

  private final Graphics2D g;

  Pen(Graphics2D g) {
    this.g = g;
    g.setColor(INK);
  }

  void text(double x, double y, double size, String text) {
    g.setFont(FONT.deriveFont((float) size));
    g.drawString(text, (float) x, (float) y);
  }

  void bold(double x, double y, double size, String text) {
    text(x, y, size, text);
    text(x + size / 40, y, size, text);
  }

  void centred(double y, double size, String text) {
    bold(Sheet.WIDTH_MM / 2 - width(size, text) / 2, y, size, text);
  }

  void right(double x, double y, double size, String text) {
    text(x - width(size, text), y, size, text);
  }

  private double width(double size, String text) {
    return FONT.deriveFont((float) size).getStringBounds(text, g.getFontRenderContext()).getWidth();
  }

  void rule(double y, double thickness) {
    line(20, y, 190, y, thickness);
  }

  void line(double x1, double y1, double x2, double y2, double thickness) {
    g.setStroke(new BasicStroke((float) thickness));
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void seal(double x, double y, String above, String below) {
    AffineTransform upright = g.getTransform();
    g.setColor(SEAL);
    g.rotate(Math.toRadians(-8), x, y);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(new Ellipse2D.Double(x - 19, y - 19, 38, 38));
    text(x - width(6, above) / 2, y - 1, 6, above);
    text(x - width(4.4, below) / 2, y + 7, 4.4, below);
    g.setTransform(upright);
    g.setColor(INK);
  }
}
