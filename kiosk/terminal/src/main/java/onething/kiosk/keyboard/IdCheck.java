package onething.kiosk.keyboard;

/**
 * What can be said of an identity number while it is being typed (GB 11643: the 18th place checks
 * the other 17, ISO 7064 MOD 11-2).
 */
public sealed interface IdCheck {

  /** Places are still missing. */
  record Unfinished(int missing) implements IdCheck {}

  /** The last place fits the others. */
  record Fits() implements IdCheck {}

  /** The last place does not fit: some place is mistyped. */
  record DoesNotFit() implements IdCheck {}

  /** Judges what has been typed so far. */
  static IdCheck of(String typed) {
    if (typed.length() < 18) {
      return new Unfinished(18 - typed.length());
    }
    return typed.matches("[0-9]{17}[0-9X]") && checkPlace(typed) == typed.charAt(17)
        ? new Fits()
        : new DoesNotFit();
  }

  private static char checkPlace(String typed) {
    int remainder = 0;
    for (int i = 0; i < 17; i++) {
      remainder = (remainder + typed.charAt(i) - '0') * 2 % 11;
    }
    return "10X98765432".charAt(remainder);
  }
}
