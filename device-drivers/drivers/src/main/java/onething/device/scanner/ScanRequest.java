package onething.device.scanner;

/**
 * How to scan.
 *
 * @param dpi dots per inch, both ways
 * @param mode grey or colour
 * @param source where the pages lie
 */
public record ScanRequest(int dpi, ColorMode mode, Source source) {

  /** Colours of a scan. */
  public enum ColorMode {
    /** 8 bits of grey. */
    GRAY8,
    /** 24 bits of colour. */
    RGB24
  }

  /** Where the pages lie. */
  public enum Source {
    /** A stack in the document feeder. */
    FEEDER,
    /** One page on the glass. */
    FLATBED
  }
}
