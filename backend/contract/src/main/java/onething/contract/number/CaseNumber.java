package onething.contract.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A case number such as {@code K03-261121-0037-X}: kiosk, day, running number of that day on that
 * kiosk, check character. Two kiosks cannot make the same one, for it begins with the kiosk. Of the
 * running numbers, one in 37 would have an asterisk as its check and is left out.
 *
 * @param kiosk code of the kiosk: a capital letter, then 1 to 7 capitals or digits
 * @param day the kiosk's local day
 * @param running 1 to 9999
 */
public record CaseNumber(String kiosk, LocalDate day, int running) {

  /** The greatest running number of a day. */
  public static final int MOST = 9999;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
  private static final Pattern FORM =
      Pattern.compile("([A-Z][0-9A-Z]{1,7})-?(\\d{6})-?(\\d{4})-?([0-9A-Z])");
  private static final Pattern KIOSK = Pattern.compile("[A-Z][0-9A-Z]{1,7}");

  public CaseNumber {
    if (!KIOSK.matcher(kiosk).matches() || running < 1 || running > MOST) {
      throw new IllegalArgumentException("Not a case number");
    }
    if (checkOf(kiosk, day, running) == Mod37.ASTERISK) {
      throw new IllegalArgumentException("A running number that is left out");
    }
  }

  /**
   * The first number of that day that is not left out, from this running number on.
   *
   * @return empty when the day's numbers are used up
   */
  public static Optional<CaseNumber> from(String kiosk, LocalDate day, int running) {
    return IntStream.rangeClosed(running, MOST)
        .filter(r -> checkOf(kiosk, day, r) != Mod37.ASTERISK)
        .mapToObj(r -> new CaseNumber(kiosk, day, r))
        .findFirst();
  }

  /** Reads a number as printed; empty if the form or the check character is wrong. */
  public static Optional<CaseNumber> parse(String text) {
    Matcher m = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!m.matches() || !Mod37.holds(m.group(1) + m.group(2) + m.group(3) + m.group(4))) {
      return Optional.empty();
    }
    return day(m.group(2)).flatMap(d -> of(m.group(1), d, Integer.parseInt(m.group(3))));
  }

  private static Optional<CaseNumber> of(String kiosk, LocalDate day, int running) {
    return running == 0 ? Optional.empty() : Optional.of(new CaseNumber(kiosk, day, running));
  }

  private static Optional<LocalDate> day(String digits) {
    try {
      LocalDate day = LocalDate.parse(digits, DAY);
      return day.format(DAY).equals(digits) ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The check character (ISO 7064, MOD 37-2) over the rest without dashes. */
  public char check() {
    return checkOf(kiosk, day, running);
  }

  /** As printed. */
  public String text() {
    return kiosk + "-" + day.format(DAY) + "-" + four(running) + "-" + check();
  }

  @Override
  public String toString() {
    return text();
  }

  private static char checkOf(String kiosk, LocalDate day, int running) {
    return Mod37.check(kiosk + day.format(DAY) + four(running));
  }

  private static String four(int running) {
    return "%04d".formatted(running);
  }
}
