package onething.device.printer;

/** One thing on a slip, from top to bottom. */
public sealed interface SlipElement {

  /**
   * A line of text. Control characters in it are dropped; characters that slip printers lack are
   * drawn.
   */
  record Text(String value, Align align, Size size, boolean bold) implements SlipElement {}

  /** A dashed line across the slip. */
  record Rule() implements SlipElement {}

  /** A picture, centred, such as a QR code. */
  record Raster(Bitmap bits) implements SlipElement {}

  /** Empty lines. */
  record Feed(int lines) implements SlipElement {}

  /** Where a text stands. */
  enum Align {
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right edge. */
    RIGHT
  }

  /** How large a text is. */
  enum Size {
    /** 24 dots high, 3 mm. */
    NORMAL,
    /** Twice as high. */
    TALL,
    /** Twice as high and wide. */
    LARGE
  }
}
