package onething.kiosk.visit;

/** How good a scanned page is. */
public enum PageVerdict {
  GOOD,
  /** May be kept. */
  DOUBTFUL,
  /** Has to be scanned again. */
  BAD,
  BLANK
}
