package onething.device.simulator.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import onething.device.simulator.ChineseFont;

/** The paper under the print head: 576 dots wide, 8 dots a millimetre. */
final class Paper {

  static final int WIDTH = 576;
  private static final int CELL = 24;
  private static final Font FONT = ChineseFont.find();

  private final List<BufferedImage> strips = new ArrayList<>();
  private final List<Ink> line = new ArrayList<>();
  private Style style = Style.INITIAL;

  private record Style(int align, boolean bold, int wide, int high, int spacing) {
    static final Style INITIAL = new Style(0, false, 1, 1, 30);
  }

  private record Ink(String character, int width, Style style) {}

  void initialize() {
    style = Style.INITIAL;
    line.clear();
  }

  void align(int where) {
    style = new Style(where, style.bold, style.wide, style.high, style.spacing);
  }

  void bold(boolean on) {
    style = new Style(style.align, on, style.wide, style.high, style.spacing);
  }

  void size(int wide, int high) {
    style = new Style(style.align, style.bold, wide, high, style.spacing);
  }

  void spacing(int dots) {
    style = new Style(style.align, style.bold, style.wide, style.high, dots);
  }

  /** Takes a character; gives the rows printed because the line was full. */
  int glyph(String character) {
    int cells = character.codePointAt(0) < 0x80 ? CELL / 2 : CELL;
    Ink ink = new Ink(character, cells * style.wide, style);
    int rows = used() + ink.width > WIDTH ? lineFeed() : 0;
    line.add(ink);
    return rows;
  }

  private int used() {
    return line.stream().mapToInt(Ink::width).sum();
  }

  /** Prints the line; gives its rows. */
  int lineFeed() {
    int high = line.stream().mapToInt(ink -> ink.style.high * CELL).max().orElse(0);
    BufferedImage strip = strip(Math.max(high, style.spacing));
    Graphics2D g = strip.createGraphics();
    g.setColor(Color.BLACK);
    int x = left(used());
    for (Ink ink : line) {
      draw(g, ink, x, high);
      x += ink.width;
    }
    g.dispose();
    line.clear();
    strips.add(strip);
    return strip.getHeight();
  }

  private int left(int width) {
    return switch (style.align) {
      case 1 -> (WIDTH - width) / 2;
      case 2 -> WIDTH - width;
      default -> 0;
    };
  }

  private static void draw(Graphics2D g, Ink ink, int x, int lineHeight) {
    Graphics2D at = (Graphics2D) g.create();
    at.translate(x, lineHeight - ink.style.high * CELL);
    at.scale(ink.style.wide, ink.style.high);
    at.setFont(FONT.deriveFont(ink.style.bold ? Font.BOLD : Font.PLAIN, CELL - 2f));
    at.drawString(ink.character, 0, CELL - 4);
    at.dispose();
  }

  /** Prints a picture; gives its rows. */
  int raster(int bytesPerRow, byte[] rows) {
    int height = bytesPerRow == 0 ? 0 : rows.length / bytesPerRow;
    if (height == 0) {
      return 0;
    }
    BufferedImage strip = strip(height);
    int left = Math.max(0, left(bytesPerRow * 8));
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < bytesPerRow * 8 && left + x < WIDTH; x++) {
        boolean black = (rows[y * bytesPerRow + x / 8] >> (7 - x % 8) & 1) == 1;
        strip.setRGB(left + x, y, black ? 0xFF000000 : 0xFFFFFFFF);
      }
    }
    strips.add(strip);
    return height;
  }

  int feed(int lines) {
    int rows = line.isEmpty() ? 0 : lineFeed();
    if (lines > 0) {
      strips.add(strip(lines * style.spacing));
    }
    return rows + lines * style.spacing;
  }

  private static BufferedImage strip(int height) {
    BufferedImage strip = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D g = strip.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, height);
    g.dispose();
    return strip;
  }

  int strips() {
    return strips.size();
  }

  /** The paper down to the knife, cut off. */
  BufferedImage cut() {
    if (!line.isEmpty()) {
      lineFeed();
    }
    int height = strips.stream().mapToInt(BufferedImage::getHeight).sum();
    BufferedImage slip = strip(Math.max(1, height));
    Graphics2D g = slip.createGraphics();
    int y = 0;
    for (BufferedImage strip : strips) {
      g.drawImage(strip, 0, y, null);
      y += strip.getHeight();
    }
    g.dispose();
    strips.clear();
    return slip;
  }
}
