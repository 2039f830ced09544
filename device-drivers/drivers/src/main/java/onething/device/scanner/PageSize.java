package onething.device.scanner;

import java.util.Optional;

/**
 * The size that a JPEG's header declares (ISO/IEC 10918-1, start of frame), found without decoding
 * anything.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PageSize(int width, int height) {

  private static final int START_OF_SCAN = 0xDA;

  /** Whether the page is larger than a scanner's page may be. */
  public boolean tooLarge() {
    return (long) width * height > Scanner.MAX_PAGE_PIXELS;
  }

  /** The size in the header, or nothing if the bytes are no JPEG that declares one. */
  public static Optional<PageSize> declaredBy(byte[] jpeg) {
    if (jpeg.length < 4 || number(jpeg, 0) != 0xFFD8) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 9 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      if (isFrame(marker)) {
        return positive(number(jpeg, at + 7), number(jpeg, at + 5));
      }
      if (marker == START_OF_SCAN) {
        return Optional.empty();
      }
      at += marker == 0xFF ? 1 : 2 + number(jpeg, at + 2);
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15, without the tables and the arithmetic extension that lie between them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static Optional<PageSize> positive(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new PageSize(width, height)) : Optional.empty();
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }
}
