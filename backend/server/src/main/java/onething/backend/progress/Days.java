package onething.backend.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people say them. */
final class Days {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日");
  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Days() {}

  static LocalDate of(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  static String zh(LocalDate day) {
    return ZH.format(day);
  }

  static String en(LocalDate day) {
    return EN.format(day);
  }
}
