package onething.device.printer.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onething.device.printer.Bitmap;
import onething.device.printer.SlipElement;

/** Draws a line of text whose characters a printer lacks, as dots. */
final class DrawnText {

  private static final int CELL = 24;
  private static final String MISSING = "〓";

  private DrawnText() {}

  /** The line, as wide as the paper; a character that no font of this machine has becomes 〓. */
  static Bitmap of(SlipElement.Text text, String clean) {
    int times = text.size() == SlipElement.Size.LARGE ? 2 : 1;
    int height = CELL * (text.size() == SlipElement.Size.NORMAL ? 1 : 2);
    BufferedImage image =
        new BufferedImage(Bytes.WIDTH, height + 8, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setColor(Color.BLACK);
    draw(g, text, clean, times, height / CELL);
    g.dispose();
    return Bitmap.draw(
        image.getWidth(), image.getHeight(), (x, y) -> (image.getRGB(x, y) & 0xFFFFFF) == 0);
  }

  private static void draw(Graphics2D g, SlipElement.Text text, String clean, int wide, int high) {
    List<String> characters = clean.codePoints().mapToObj(Character::toString).toList();
    int x = left(text.align(), characters.stream().mapToInt(DrawnText::width).sum() * wide);
    g.translate(x, 0);
    g.scale(wide, high);
    int at = 0;
    for (String character : characters) {
      Optional<Font> font = fontFor(character);
      int style = text.bold() ? Font.BOLD : Font.PLAIN;
      g.setFont(font.orElseGet(DrawnText::anyFont).deriveFont(style, CELL - 2f));
      g.drawString(font.isPresent() ? character : MISSING, at, CELL - 4);
      at += width(character);
    }
  }

  private static int width(String character) {
    return character.codePointAt(0) < 0x80 ? CELL / 2 : CELL;
  }

  private static int left(SlipElement.Align align, int width) {
    return switch (align) {
      case LEFT -> 0;
      case CENTER -> Math.max(0, (Bytes.WIDTH - width) / 2);
      case RIGHT -> Math.max(0, Bytes.WIDTH - width);
    };
  }

  private static Optional<Font> fontFor(String character) {
    Font any = anyFont();
    if (any.canDisplayUpTo(character) < 0) {
      return Optional.of(any);
    }
    GraphicsEnvironment fonts = GraphicsEnvironment.getLocalGraphicsEnvironment();
    return Arrays.stream(fonts.getAvailableFontFamilyNames())
        .map(family -> new Font(family, Font.PLAIN, CELL))
        .filter(font -> font.canDisplayUpTo(character) < 0)
        .findFirst();
  }

  private static Font anyFont() {
    return new Font(Font.SANS_SERIF, Font.PLAIN, CELL);
  }
}
