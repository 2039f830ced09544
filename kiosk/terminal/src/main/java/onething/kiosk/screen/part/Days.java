package onething.kiosk.screen.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onething.catalogue.Language;

/** Days as the citizen says them. */
final class Days {

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final String WEEKDAYS = "一二三四五六日";

  private Days() {}

  static String day(LocalDate day, Language language) {
    return switch (language) {
      case ZH -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
      case EN -> ENGLISH.format(day);
    };
  }

  static String weekday(LocalDate day, Language language) {
    return switch (language) {
      case ZH ->
          day(day, language) + "（周" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + "）";
      case EN -> ENGLISH_WEEKDAY.format(day);
    };
  }
}
