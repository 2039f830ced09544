package onething.device.idcard;

/** The sex on a document (GB/T 2261.1). */
public enum Sex {
  /** Code 1. */
  MALE,
  /** Code 2. */
  FEMALE,
  /** Codes 0 and 9: unknown or not stated. */
  UNKNOWN;

  /** The sex behind a code of GB/T 2261.1, 4.1. */
  public static Sex ofCode(char code) {
    return switch (code) {
      case '1' -> MALE;
      case '2' -> FEMALE;
      default -> UNKNOWN;
    };
  }
}
