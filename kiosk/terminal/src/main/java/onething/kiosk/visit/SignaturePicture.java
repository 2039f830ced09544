package onething.kiosk.visit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws the strokes of a signature into a PNG, in memory only. */
final class SignaturePicture {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 400;
  private static final float PEN = 6f;

  private SignaturePicture() {}

  static byte[] png(List<List<Point>> strokes) {
    BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = paper.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setColor(Color.BLACK);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    strokes.forEach(stroke -> g.draw(line(stroke)));
    g.dispose();
    return encoded(paper);
  }

  private static Path2D line(List<Point> stroke) {
    Path2D line = new Path2D.Double();
    line.moveTo(stroke.getFirst().x(), stroke.getFirst().y());
    stroke.forEach(p -> line.lineTo(p.x(), p.y()));
    return line;
  }

  private static byte[] encoded(BufferedImage paper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(paper, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("A signature cannot be drawn", e);
    }
    return bytes.toByteArray();
  }
}
