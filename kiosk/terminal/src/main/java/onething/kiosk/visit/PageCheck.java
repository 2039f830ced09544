package onething.kiosk.visit;

/**
 * One check of a page.
 *
 * @param value measured
 * @param threshold with which it was compared
 */
public record PageCheck(Kind kind, boolean passed, double value, double threshold) {

  /** What is checked. */
  public enum Kind {
    /** Skew in degrees, at most the threshold. */
    STRAIGHT,
    COMPLETE,
    /** Mean luminance of 0 to 255, at least the threshold. */
    BRIGHT,
    SHARP,
    /** Share of ink, at least the threshold. */
    NOT_BLANK
  }
}
