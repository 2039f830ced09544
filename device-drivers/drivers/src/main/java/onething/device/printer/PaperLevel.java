package onething.device.printer;

/** How much paper is left (XFS4IoT: {@code paper} of the printer's status). */
public enum PaperLevel {
  /** Enough. */
  FULL,
  /** Near its end. */
  LOW,
  /** None. */
  OUT,
  /** The printer does not say. */
  UNKNOWN
}
