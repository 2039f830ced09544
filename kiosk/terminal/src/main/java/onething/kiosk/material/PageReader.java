package onething.kiosk.material;

import onething.device.scanner.quality.PageQuality;

/** Makes a page out of what a scanner sent. */
@FunctionalInterface
public interface PageReader {

  /** Looks at the bytes, measures the page and encodes it anew; takes a moment. */
  Result read(byte[] jpeg);

  /** What came of it. */
  sealed interface Result {

    /**
     * A page.
     *
     * @param picture the page, encoded by ourselves
     */
    record Page(Picture picture, PageQuality quality) implements Result {}

    /** Not a picture of a sane size. Nothing of it is kept. */
    record Refused() implements Result {}
  }
}
