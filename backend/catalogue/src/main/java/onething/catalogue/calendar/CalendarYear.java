package onething.catalogue.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of one year.
 *
 * @param announced whether the State Council's notice for the year is in; if not, only the
 *     statutory days are here
 * @param source the notice, or the law the statutory days stand in
 * @param daysOff days nobody works, weekends among them or not
 * @param makeUpDays Saturdays and Sundays that are worked (调休)
 */
record CalendarYear(
    int year, boolean announced, String source, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

  boolean isWorkday(LocalDate date) {
    return makeUpDays.contains(date) || (!daysOff.contains(date) && !isWeekend(date));
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().getValue() > 5;
  }
}
