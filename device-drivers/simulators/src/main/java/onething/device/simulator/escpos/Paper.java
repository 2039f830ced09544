package onething.device.simulator.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The paper under the print head: 576 dots wide (72 mm at 203 dpi). A Latin character takes 12×24
 * dots, a Chinese one 24×24, as in the printers' fonts A and Kanji.
 */
final class Paper {

  static final int WIDTH = 576;
  private static final int CELL = 24;
  private static final int MARGIN = 16;

  private final Font font = new Font("Noto Sans CJK SC", Font.PLAIN, 21);
  private final List<Glyph> line = new ArrayList<>();
  private BufferedImage image = blank(400);
  private int y = MARGIN;
  private int align;
  private boolean bold;
  private int wide = 1;
  private int high = 1;
  private int spacing = 30;

  private record Glyph(int character, int width, int height, boolean bold) {}

  /** Settings back to the printer's own, and the unprinted line forgotten. */
  void initialise() {
    line.clear();
    align = 0;
    bold = false;
    wide = 1;
    high = 1;
    spacing = 30;
  }

  void align(int where) {
    align = where;
  }

  void bold(boolean on) {
    bold = on;
  }

  void size(int newWide, int newHigh) {
    wide = newWide;
    high = newHigh;
  }

  void spacing(int dots) {
    spacing = dots;
  }

  void text(String text) {
    text.codePoints().forEach(this::add);
  }

  private void add(int character) {
    int width = (character < 0x80 ? CELL / 2 : CELL) * wide;
    if (lineWidth() + width > WIDTH) {
      print();
    }
    line.add(new Glyph(character, width, CELL * high, bold));
  }

  /** Prints the waiting line and feeds once. */
  void print() {
    int height = line.stream().mapToInt(Glyph::height).max().orElse(CELL);
    need(height);
    Graphics2D pen = pen();
    int x = (WIDTH - lineWidth()) * align / 2;
    for (Glyph glyph : line) {
      draw(pen, glyph, x, height);
      x += glyph.width();
    }
    pen.dispose();
    line.clear();
    y += Math.max(spacing, height + 6);
  }

  void feed(int dots) {
    if (!line.isEmpty()) {
      print();
    }
    need(dots);
    y += dots;
  }

  void raster(int bytesWide, int rows, byte[] data) {
    need(rows);
    int left = Math.max(0, (WIDTH - bytesWide * 8) * align / 2);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < Math.min(bytesWide * 8, WIDTH - left); column++) {
        boolean black = (data[row * bytesWide + column / 8] >> (7 - column % 8) & 1) == 1;
        if (black) {
          image.setRGB(left + column, y + row, 0);
        }
      }
    }
    y += rows;
  }

  /** Whether anything stands on the paper that was not cut off yet. */
  boolean used() {
    return y > MARGIN || !line.isEmpty();
  }

  /** Takes off what was printed so far and starts with clean paper; settings stay. */
  BufferedImage tear() {
    BufferedImage slip = blank(y + MARGIN);
    Graphics2D pen = slip.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    image = blank(400);
    y = MARGIN;
    return slip;
  }

  private void draw(Graphics2D pen, Glyph glyph, int x, int lineHeight) {
    String character = Character.toString(glyph.character());
    Font face = font.canDisplay(glyph.character()) ? font : new Font("SansSerif", Font.PLAIN, 21);
    double cell = glyph.character() < 0x80 ? CELL / 2.0 : CELL;
    AffineTransform before = pen.getTransform();
    pen.translate(x, y + lineHeight - glyph.height());
    pen.scale(glyph.width() / cell, glyph.height() / (double) CELL);
    pen.setFont(face);
    double shift = (cell - pen.getFontMetrics().stringWidth(character)) / 2;
    pen.drawString(character, (float) shift, 19);
    if (glyph.bold()) {
      pen.drawString(character, (float) shift + 1, 19);
    }
    pen.setTransform(before);
  }

  private Graphics2D pen() {
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return pen;
  }

  private int lineWidth() {
    return line.stream().mapToInt(Glyph::width).sum();
  }

  private void need(int dots) {
    int wanted = y + dots + MARGIN;
    if (wanted <= image.getHeight()) {
      return;
    }
    BufferedImage larger = blank(Math.max(wanted, image.getHeight() * 2));
    Graphics2D pen = larger.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    image = larger;
  }

  private static BufferedImage blank(int height) {
    BufferedImage paper = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, height);
    pen.dispose();
    return paper;
  }
}
