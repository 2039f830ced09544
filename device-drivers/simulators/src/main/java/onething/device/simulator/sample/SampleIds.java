package onething.device.simulator.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import onething.device.idcard.Sex;

/**
 * Makes identity numbers with right check places in a region that was never assigned, so that no
 * number can be a living person's. The check place is computed here by the recursive form of ISO
 * 7064 MOD 11-2, apart from the driver's table of weights: each proves the other.
 */
public final class SampleIds {

  private static final String REGION = "9901";

  private final RandomGenerator random;

  /** Draws from a source of chance; a seeded one gives the same numbers again. */
  public SampleIds(RandomGenerator random) {
    this.random = random;
  }

  /** A number for a birth date and a sex. */
  public String next(LocalDate birth, Sex sex) {
    int district = random.nextInt(2, 100);
    int half = random.nextInt(0, 500);
    int sequence = 2 * half + (sex == Sex.MALE ? 1 : 0);
    return complete(
        REGION
            + "%02d".formatted(district)
            + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
            + "%03d".formatted(sequence));
  }

  /** The 17 digits with their check place. */
  public static String complete(String first17) {
    int product = 0;
    for (char digit : first17.toCharArray()) {
      product = (product + digit - '0') * 2 % 11;
    }
    int check = (12 - product) % 11;
    return first17 + (check == 10 ? "X" : String.valueOf(check));
  }

  /** The same number with another, hence wrong, check place. */
  public static String spoil(String id) {
    char last = id.charAt(17);
    return id.substring(0, 17) + (last == '0' ? '1' : '0');
  }
}
