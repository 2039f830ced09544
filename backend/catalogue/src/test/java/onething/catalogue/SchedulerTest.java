package onething.catalogue;

import static onething.catalogue.Newborn.EVERYDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.ClockStart;
import onething.catalogue.policy.Limit;
import onething.catalogue.policy.Policy;
import org.junit.jupiter.api.Test;

class SchedulerTest {

  private static final String MONDAY_MORNING = "2026-11-23T10:24";
  private static final String FRIDAY_BEFORE_CLOSING = "2026-11-27T17:50";

  private final WorkCalendar calendar = WorkCalendar.bundled();

  @Test
  void nanyangChecksAFileOfFridayEveningByCloseOfMonday() {
    var schedule = schedule(Policy.nanyang(), FRIDAY_BEFORE_CLOSING);
    assertThat(schedule.receiveBy()).isEqualTo(at("2026-11-30T18:00"));
  }

  @Test
  void nanyangChecksItOnTheWorkedSaturdayWhereThereIsOne() {
    var schedule = schedule(Policy.nanyang(), "2026-10-09T17:50");
    assertThat(schedule.receiveBy()).isEqualTo(at("2026-10-10T18:00"));
  }

  @Test
  void xinxiangUsesTenMinutesOfFridayAndTheRestOfItsTwoHoursOnMonday() {
    var schedule = schedule(Policy.xinxiang(), FRIDAY_BEFORE_CLOSING);
    assertThat(schedule.receiveBy()).isEqualTo(at("2026-11-30T10:20"));
  }

  @Test
  void xinxiangLaysDownWhatItsPolicySays() {
    assertThat(Policy.xinxiang())
        .isEqualTo(
            new Policy(
                "xinxiang",
                new Limit.WorkingTime(java.time.Duration.ofHours(2)),
                new Limit.WorkingDays(1),
                ClockStart.ACCEPTANCE,
                "新政文〔2024〕62号"));
  }

  @Test
  void acceptsOneWorkingDayAfterReceiptAndCountsFromThere() {
    var schedule = schedule(Policy.xinxiang(), MONDAY_MORNING);
    assertThat(schedule.receiveBy()).isEqualTo(at("2026-11-23T14:54"));
    assertThat(schedule.items())
        .allSatisfy(dates -> assertThat(dates.acceptBy()).isEqualTo(at("2026-11-24T18:00")));
    assertThat(decided(schedule, "birth-certificate")).isEqualTo(at("2026-11-25T18:00"));
    assertThat(decided(schedule, "maternity-claim")).isEqualTo(at("2026-12-08T18:00"));
    assertThat(decided(schedule, "parenting")).isEqualTo(at("2026-11-24T18:00"));
  }

  @Test
  void letsDependantsWaitForTheirPrerequisites() {
    var schedule = schedule(Policy.xinxiang(), MONDAY_MORNING);
    assertThat(decided(schedule, "vaccination")).isEqualTo(at("2026-11-25T18:00"));
    assertThat(decided(schedule, "household")).isEqualTo(at("2026-11-30T18:00"));
    assertThat(decided(schedule, "medical-insurance")).isEqualTo(at("2026-12-01T18:00"));
    assertThat(decided(schedule, "social-card")).isEqualTo(at("2026-12-07T18:00"));
  }

  @Test
  void givesTheLatestDayAndTheWorkingDaysUntilThen() {
    var schedule = schedule(Policy.xinxiang(), MONDAY_MORNING);
    assertThat(schedule.latest()).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(schedule.workingDays()).isEqualTo(11);
    assertThat(schedule.provisional()).isFalse();
  }

  @Test
  void skipsHolidaysAndWorksTheDaysInLieu() {
    var schedule = schedule(Policy.xinxiang(), "2026-09-30T10:00");
    assertThat(schedule.items().getFirst().acceptBy()).isEqualTo(at("2026-10-08T18:00"));
    assertThat(decided(schedule, "household")).isEqualTo(at("2026-10-13T18:00"));
  }

  @Test
  void saysProvisionalWhenItReachesIntoAYearNotAnnounced() {
    assertThat(schedule(Policy.xinxiang(), "2026-12-25T10:00").provisional()).isTrue();
  }

  @Test
  void acceptsADependantOnlyAfterAHardPrerequisite() {
    var plan = withHardPrerequisites(Newborn.plan(EVERYDAY));
    var schedule = Scheduler.schedule(plan, Policy.xinxiang(), calendar, at(MONDAY_MORNING));
    var household = schedule.item("household").orElseThrow();
    assertThat(household.acceptBy()).isEqualTo(decided(schedule, "birth-certificate"));
  }

  private static Plan withHardPrerequisites(Plan plan) {
    List<PlannedItem> items =
        plan.items().stream()
            .map(p -> new PlannedItem(hardened(p.item()), p.after(), p.reason()))
            .toList();
    return new Plan(
        plan.version(),
        plan.bundle(),
        items,
        plan.leftOut(),
        plan.form(),
        plan.needs(),
        plan.exempt(),
        plan.apart());
  }

  private static BundleItem hardened(BundleItem item) {
    Stream<Dependency> hard =
        item.prerequisites().stream().map(d -> new Dependency(d.item(), Dependency.Mode.HARD));
    return item.after(hard.toList());
  }

  private Schedule schedule(Policy policy, String submitted) {
    return Scheduler.schedule(Newborn.plan(EVERYDAY), policy, calendar, at(submitted));
  }

  private static Instant decided(Schedule schedule, String item) {
    return schedule.item(item).orElseThrow().decideBy();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
