package onething.device.idcard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's identity number of 18 places with its check place verified (GB 11643: 6 places
 * region, 8 places birth, 3 places sequence, 1 place check by ISO 7064 MOD 11-2).
 *
 * @param value the 18 places
 */
public record IdNumber(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  /**
   * A number known to be right.
   *
   * @throws IllegalArgumentException if it is not; the message does not repeat it
   */
  public IdNumber {
    if (!FORM.matcher(value).matches()
        || checkOf(value) != value.charAt(17)
        || birthIn(value).isEmpty()) {
      throw new IllegalArgumentException("not an identity number");
    }
  }

  /** The number in a text, or nothing if form, birth date or check place is wrong. */
  public static Optional<IdNumber> parse(String text) {
    try {
      return Optional.of(new IdNumber(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The check place that belongs to the first 17 digits. */
  public static char checkOf(String first17) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (first17.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11);
  }

  /** The birth date inside the number. */
  public LocalDate birth() {
    return birthIn(value).orElseThrow();
  }

  /** The sex inside the number: the 17th place is odd for men. */
  public Sex sex() {
    return value.charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** The number as it may be shown: first and last four places. */
  public String masked() {
    return value.substring(0, 4) + "**********" + value.substring(14);
  }

  /** The masked number, so that no log ever holds the whole. */
  @Override
  public String toString() {
    return masked();
  }

  private static Optional<LocalDate> birthIn(String value) {
    try {
      return Optional.of(LocalDate.parse(value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
