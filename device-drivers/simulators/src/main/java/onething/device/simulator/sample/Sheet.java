package onething.device.simulator.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** One sheet of A4, drawn in millimetres. */
record Sheet(String key, String title, Treatment treatment, Consumer<Pen> content)
    implements SamplePage {

  static final double WIDTH_MM = 210;
  static final double HEIGHT_MM = 297;
  private static final Color LID = new Color(214, 216, 215);
  private static final Color PAPER = new Color(250, 250, 247);

  /** What happened to the sheet in the scanner. */
  enum Treatment {
    NONE,
    DARK,
    SKEWED
  }

  @Override
  public BufferedImage draw(int dpi) {
    double dotsPerMm = dpi / 25.4;
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(WIDTH_MM * dotsPerMm),
            (int) Math.round(HEIGHT_MM * dotsPerMm),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    hints(g);
    g.scale(dotsPerMm, dotsPerMm);
    drawSheet(g);
    g.dispose();
    if (treatment == Treatment.DARK) {
      darken(image);
    }
    return image;
  }

  private void drawSheet(Graphics2D g) {
    g.setColor(LID);
    g.fill(new Rectangle2D.Double(0, 0, WIDTH_MM, HEIGHT_MM));
    if (treatment == Treatment.SKEWED) {
      g.rotate(Math.toRadians(9), WIDTH_MM / 2, HEIGHT_MM / 2);
    }
    g.setColor(PAPER);
    g.fill(new Rectangle2D.Double(0, 0, WIDTH_MM, HEIGHT_MM));
    content.accept(new Pen(g));
  }

  private static void hints(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  /** A lamp with a sixth of its light. */
  private static void darken(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color c = new Color(image.getRGB(x, y));
        int grey = (c.getRed() * 30 + c.getGreen() * 59 + c.getBlue() * 11) / 100 * 16 / 100;
        image.setRGB(x, y, new Color(grey, grey, grey).getRGB());
      }
    }
  }
}
