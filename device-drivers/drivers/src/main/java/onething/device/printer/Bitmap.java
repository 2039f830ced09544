package onething.device.printer;

import java.util.BitSet;

/** A black and white picture, one printer dot a pixel. Immutable. */
public final class Bitmap {

  private final int width;
  private final int height;
  private final BitSet black;

  private Bitmap(int width, int height, BitSet black) {
    this.width = width;
    this.height = height;
    this.black = black;
  }

  /** Draws a picture by asking for every dot. */
  public static Bitmap draw(int width, int height, Dots dots) {
    BitSet black = new BitSet(width * height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        black.set(y * width + x, dots.black(x, y));
      }
    }
    return new Bitmap(width, height, black);
  }

  /** The width in dots. */
  public int width() {
    return width;
  }

  /** The height in dots. */
  public int height() {
    return height;
  }

  /** Whether a dot is black; white outside the picture. */
  public boolean black(int x, int y) {
    return x >= 0 && x < width && y >= 0 && y < height && black.get(y * width + x);
  }

  /** The same picture with every dot {@code times} as wide and high. */
  public Bitmap enlarged(int times) {
    return draw(width * times, height * times, (x, y) -> black(x / times, y / times));
  }

  /** A source of dots, such as the matrix of a QR code. */
  @FunctionalInterface
  public interface Dots {
    /** Whether the dot is black. */
    boolean black(int x, int y);
  }
}
