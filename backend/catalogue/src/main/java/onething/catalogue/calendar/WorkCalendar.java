package onething.catalogue.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Working days and office hours, and time counted in them.
 *
 * <p>Periods follow articles 201 and 203 of the Civil Code: the day on which a period begins is not
 * counted, and a period that ends on a working day ends when the office closes.
 */
public final class WorkCalendar {

  private final ZoneId zone;
  private final List<OfficeHours> hours;
  private final Map<Integer, CalendarYear> years;

  WorkCalendar(ZoneId zone, List<OfficeHours> hours, Map<Integer, CalendarYear> years) {
    this.zone = zone;
    this.hours = List.copyOf(hours);
    this.years = Map.copyOf(years);
  }

  /** The calendar that comes with the product: 2025 to 2027, sample office hours, Asia/Shanghai. */
  public static WorkCalendar bundled() {
    return CalendarFile.bundled();
  }

  public ZoneId zone() {
    return zone;
  }

  public List<OfficeHours> hours() {
    return hours;
  }

  /** The day it is then, where the office is. */
  public LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** Whether the office is open that day. A year nobody knows has its weekdays. */
  public boolean isWorkday(LocalDate date) {
    var year = years.get(date.getYear());
    return year == null ? !CalendarYear.isWeekend(date) : year.isWorkday(date);
  }

  /** Whether this day rests on a year whose holidays are not announced. */
  public boolean provisional(LocalDate date) {
    var year = years.get(date.getYear());
    return year == null || !year.announced();
  }

  /** Whether any day of this period, ends included, is provisional. */
  public boolean provisionalBetween(LocalDate from, LocalDate to) {
    return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
        .anyMatch(year -> provisional(LocalDate.of(year, 1, 1)));
  }

  /** The instant at which this much office time has passed since {@code start}. */
  public Instant addWorking(Instant start, Duration length) {
    if (length.isNegative()) {
      throw new IllegalArgumentException("working time cannot be taken back: " + length);
    }
    var left = length;
    for (var date = dateOf(start); !left.isZero(); date = date.plusDays(1)) {
      for (Span open : spans(date)) {
        var usable = open.from(start);
        if (usable.length().compareTo(left) >= 0) {
          return usable.begin().plus(left);
        }
        left = left.minus(usable.length());
      }
    }
    return start;
  }

  /**
   * Close of office on the {@code days}-th working day after the day of {@code start}; {@code
   * start} itself for 0 days.
   */
  public Instant addWorkdays(Instant start, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("working days cannot be taken back: " + days);
    }
    if (days == 0) {
      return start;
    }
    var date = dateOf(start);
    for (var left = days; left > 0; left--) {
      date = nextWorkday(date);
    }
    return closing(date);
  }

  /** How many working days lie after {@code from}, up to and including {@code to}. */
  public int workdaysAfter(LocalDate from, LocalDate to) {
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkday).count();
  }

  /** Office time from one instant to a later one; zero if it is not later. */
  public Duration workingBetween(Instant from, Instant to) {
    if (!to.isAfter(from)) {
      return Duration.ZERO;
    }
    return dateOf(from)
        .datesUntil(dateOf(to).plusDays(1))
        .flatMap(date -> spans(date).stream())
        .map(open -> open.from(from).until(to).length())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private LocalDate nextWorkday(LocalDate date) {
    return Stream.iterate(date.plusDays(1), day -> day.plusDays(1))
        .filter(this::isWorkday)
        .findFirst()
        .orElseThrow();
  }

  private Instant closing(LocalDate date) {
    return date.atTime(hours.getLast().closes()).atZone(zone).toInstant();
  }

  private List<Span> spans(LocalDate date) {
    return isWorkday(date) ? hours.stream().map(open -> span(date, open)).toList() : List.of();
  }

  private Span span(LocalDate date, OfficeHours open) {
    return new Span(
        date.atTime(open.opens()).atZone(zone).toInstant(),
        date.atTime(open.closes()).atZone(zone).toInstant());
  }

  private record Span(Instant begin, Instant end) {

    Span from(Instant instant) {
      return new Span(instant.isAfter(begin) ? instant : begin, end);
    }

    Span until(Instant instant) {
      return new Span(begin, instant.isBefore(end) ? instant : end);
    }

    Duration length() {
      return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }
  }
}
