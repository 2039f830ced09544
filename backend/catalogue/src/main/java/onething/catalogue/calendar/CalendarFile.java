package onething.catalogue.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import onething.catalogue.source.Problems;
import onething.catalogue.source.Resource;
import onething.catalogue.source.Section;

/** Reads {@code calendar.yaml}: zone, office hours, years. */
public final class CalendarFile {

  private CalendarFile() {}

  static WorkCalendar bundled() {
    return Resource.read("calendar.yaml", CalendarFile::read);
  }

  /** The calendar of this file; only good if no problem was noted. */
  public static WorkCalendar read(Section file) {
    var zone = zone(file);
    var hours = file.each("officeHours", CalendarFile::hours);
    checkHours(file, hours);
    var years = file.each("years", CalendarFile::year);
    return new WorkCalendar(
        zone,
        hours,
        years.stream()
            .collect(Collectors.toMap(CalendarYear::year, Function.identity(), (a, b) -> a)));
  }

  private static ZoneId zone(Section file) {
    var name = file.located("zone");
    try {
      return ZoneId.of(name.text());
    } catch (DateTimeException e) {
      file.problems().add(name.place(), "unknown time zone");
      return ZoneId.of("Asia/Shanghai");
    }
  }

  private static OfficeHours hours(Section section) {
    return new OfficeHours(time(section, "opens"), time(section, "closes"));
  }

  private static LocalTime time(Section section, String key) {
    var text = section.located(key);
    try {
      return LocalTime.parse(text.text());
    } catch (DateTimeException e) {
      section.problems().add(text.place(), "expected a time such as \"08:30\"");
      return LocalTime.MIN;
    }
  }

  /** Without an open minute, counting working time would never end. */
  private static void checkHours(Section file, List<OfficeHours> hours) {
    var previous = Optional.<LocalTime>empty();
    for (var open : hours) {
      if (!open.opens().isBefore(open.closes())
          || previous.map(closed -> closed.isAfter(open.opens())).orElse(false)) {
        file.problems().add(file.place("officeHours"), "office hours must follow one another");
      }
      previous = Optional.of(open.closes());
    }
    if (hours.isEmpty()) {
      file.problems().add(file.place("officeHours"), "the office is never open");
    }
  }

  private static CalendarYear year(Section section) {
    var year = section.number("year", 2000, 2100);
    var daysOff = days(section, "daysOff", year);
    var makeUp = days(section, "makeUpDays", year);
    checkDays(section, section.problems(), daysOff, makeUp);
    return new CalendarYear(
        year, section.flag("announced"), section.words("source"), daysOff, makeUp);
  }

  private static Set<LocalDate> days(Section section, String key, int year) {
    var days = section.dates(key);
    days.stream()
        .filter(day -> day.getYear() != year)
        .forEach(day -> section.problems().add(section.place(key), day + " is not in " + year));
    return new LinkedHashSet<>(days);
  }

  private static void checkDays(
      Section section, Problems problems, Set<LocalDate> daysOff, Set<LocalDate> makeUp) {
    makeUp.stream()
        .filter(day -> !CalendarYear.isWeekend(day) || daysOff.contains(day))
        .forEach(day ->
            problems.add(
                section.place("makeUpDays"), day + " is no Saturday or Sunday to be worked"));
  }
}
