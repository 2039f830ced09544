package onething.backend.workbench.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as officers read them, in the hall's time zone. */
public final class Moments {

  /** The time zone of all halls. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("M月d日HH:mm", Locale.CHINA);
  private static final DateTimeFormatter NOW =
      DateTimeFormatter.ofPattern("M月d日 EEE，HH:mm", Locale.CHINA);

  private Moments() {}

  /** The date there. */
  public static LocalDate date(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** Such as {@code 11月23日}. */
  public static String day(Instant instant) {
    return DAY.format(instant.atZone(ZONE));
  }

  /** Such as {@code 11月23日}. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Such as {@code 11月23日10:24}. */
  public static String minute(Instant instant) {
    return MINUTE.format(instant.atZone(ZONE));
  }

  /** Such as {@code 11月23日 周一，10:24}. */
  public static String now(Instant instant) {
    return NOW.format(instant.atZone(ZONE));
  }
}
