package onething.device.scanner.quality;

/**
 * One measured property of a page.
 *
 * @param kind which property
 * @param passed whether it is good enough
 * @param value the number measured, in the unit of {@link Kind}
 * @param threshold the number it is held against, in the same unit
 */
public record Check(Kind kind, boolean passed, double value, double threshold) {

  /** The properties, each with its unit. */
  public enum Kind {
    /** How far the lines are turned: degrees, at most the threshold. */
    STRAIGHT,
    /** Share of the page's rim that is written on, at most the threshold: more means cut off. */
    COMPLETE,
    /** Mean luminance, 0 black to 255 white, at least the threshold. */
    BRIGHT,
    /** Height of the steps at the edges of letters in grey levels, at least the threshold. */
    SHARP,
    /** Share of the page that is ink, at least the threshold. */
    NOT_BLANK
  }
}
