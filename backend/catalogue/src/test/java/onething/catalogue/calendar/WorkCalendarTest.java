package onething.catalogue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

  private final WorkCalendar calendar = WorkCalendar.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-26",
        "2025-02-08",
        "2025-04-27",
        "2025-09-28",
        "2025-10-11",
        "2026-01-04",
        "2026-02-14",
        "2026-02-28",
        "2026-05-09",
        "2026-09-20",
        "2026-10-10"
      })
  void worksTheWeekendDaysThatTheNoticesSwap(LocalDate day) {
    assertThat(CalendarYear.isWeekend(day)).isTrue();
    assertThat(calendar.isWorkday(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-01", "2025-01-28", "2025-02-04", "2025-04-04", "2025-05-05", "2025-06-02",
        "2025-10-08", "2026-01-02", "2026-02-16", "2026-02-23", "2026-04-06", "2026-05-05",
        "2026-06-19", "2026-09-25", "2026-10-07", "2027-01-01", "2027-02-08", "2027-06-09"
      })
  void restsOnHolidaysThatFallOnWeekdays(LocalDate day) {
    assertThat(CalendarYear.isWeekend(day)).isFalse();
    assertThat(calendar.isWorkday(day)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2025, 248", "2026, 248", "2027, 254"})
  void countsTheWorkingDaysOfAYear(int year, int workdays) {
    var before = LocalDate.of(year - 1, 12, 31);
    assertThat(calendar.workdaysAfter(before, LocalDate.of(year, 12, 31))).isEqualTo(workdays);
  }

  @Test
  void callsAYearProvisionalUntilItsHolidaysAreAnnounced() {
    assertThat(calendar.provisional(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(calendar.provisional(LocalDate.of(2027, 1, 1))).isTrue();
    assertThat(calendar.provisional(LocalDate.of(2031, 5, 1))).isTrue();
    assertThat(calendar.provisionalBetween(day("2026-12-30"), day("2027-01-04"))).isTrue();
  }

  @Test
  void countsWeekdaysInAYearNobodyKnows() {
    assertThat(calendar.isWorkday(LocalDate.of(2031, 10, 1))).isTrue();
    assertThat(calendar.isWorkday(LocalDate.of(2031, 10, 4))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:24, PT2H, 2026-11-23T14:54",
    "2026-11-23T08:00, PT2H, 2026-11-23T10:30",
    "2026-11-23T12:30, PT1H, 2026-11-23T15:30",
    "2026-11-27T17:50, PT2H, 2026-11-30T10:20",
    "2026-11-28T09:00, PT2H, 2026-11-30T10:30",
    "2026-11-23T08:30, PT3H30M, 2026-11-23T12:00",
    "2026-09-30T17:00, PT2H, 2026-10-08T09:30",
    "2026-02-13T17:50, PT2H, 2026-02-14T10:20"
  })
  void addsWorkingTime(LocalDateTime start, Duration length, LocalDateTime end) {
    assertThat(calendar.addWorking(at(start), length)).isEqualTo(at(end));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:24, 1, 2026-11-24T18:00",
    "2026-11-27T17:50, 1, 2026-11-30T18:00",
    "2026-11-27T20:00, 1, 2026-11-30T18:00",
    "2026-11-28T09:00, 1, 2026-11-30T18:00",
    "2026-09-18T10:00, 1, 2026-09-20T18:00",
    "2026-09-30T10:00, 1, 2026-10-08T18:00",
    "2026-10-09T10:00, 2, 2026-10-12T18:00"
  })
  void addsWorkingDaysWithoutTheDayItStarts(LocalDateTime start, int days, LocalDateTime end) {
    assertThat(calendar.addWorkdays(at(start), days)).isEqualTo(at(end));
  }

  @Test
  void takesNoTimeToAddNothing() {
    var night = at(LocalDateTime.parse("2026-11-28T03:00"));
    assertThat(calendar.addWorking(night, Duration.ZERO)).isEqualTo(night);
    assertThat(calendar.addWorkdays(night, 0)).isEqualTo(night);
  }

  @Test
  void refusesToGoBack() {
    var now = at(LocalDateTime.parse("2026-11-23T10:00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.addWorking(now, Duration.ofHours(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.addWorkdays(now, -1));
    assertThat(calendar.workingBetween(now, now.minusSeconds(5))).isZero();
  }

  @Test
  void findsBetweenTwoInstantsTheTimeItAdded() {
    var random = new Random(20261123);
    var first = at(LocalDateTime.parse("2025-01-01T00:00")).getEpochSecond();
    for (var i = 0; i < 2_000; i++) {
      var start = Instant.ofEpochSecond(first + random.nextInt(3 * 365 * 86_400));
      var length = Duration.ofMinutes(random.nextInt(6_000));
      var end = calendar.addWorking(start, length);
      assertThat(calendar.workingBetween(start, end)).isEqualTo(length);
    }
  }

  @Test
  void opensMorningAndAfternoon() {
    assertThat(calendar.hours())
        .extracting(hours -> hours.opens() + "-" + hours.closes())
        .containsExactly("08:30-12:00", "14:30-18:00");
    assertThat(calendar.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private Instant at(LocalDateTime local) {
    return local.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
