package onething.backend.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import onething.backend.cases.NewItem;
import onething.backend.cases.machine.BundleCase;
import onething.backend.cases.machine.Forecast;
import onething.backend.cases.machine.ItemPlan;
import onething.backend.testing.TestClock;
import onething.catalogue.Catalogue;
import onething.catalogue.Facts;
import onething.catalogue.GuideStep;
import onething.catalogue.ItemDates;
import onething.catalogue.Option;
import onething.catalogue.Plan;
import onething.catalogue.Planner;
import onething.catalogue.Question;
import onething.catalogue.Schedule;
import onething.catalogue.Scheduler;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the slip promised is what the server expects. */
class ForecastTest {

  private static final Catalogue CATALOGUE = Catalogue.bundled();
  private static final WorkCalendar CALENDAR = CATALOGUE.calendar();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T10:24",
        "2026-11-27T17:50",
        "2026-12-30T23:59",
        "2026-09-30T17:59",
        "2026-11-28T03:00"
      })
  void beforeAnyStepTheDatesAreThoseOfTheSchedule(String submitted) {
    Instant at = TestClock.at(submitted);
    Plan plan = everydayPlan();
    Schedule schedule = Scheduler.schedule(plan, Policy.xinxiang(), CALENDAR, at);
    var deadlines = new WorkingDeadlines(Policy.xinxiang(), CALENDAR);
    List<ItemPlan> items = plan.items().stream().map(NewItem::of).map(ItemPlan::of).toList();
    BundleCase whole = BundleCase.arrived("K03", items, deadlines.receiveBy(at));
    Forecast forecast = new Forecast(deadlines);
    assertThat(schedule.items()).hasSize(7);
    for (ItemDates dates : schedule.items()) {
      assertThat(forecast.of(whole)).containsEntry(dates.item(), dates.decideBy());
    }
    assertThat(CALENDAR.dateOf(forecast.latest(whole))).isEqualTo(schedule.latest());
  }

  private static Plan everydayPlan() {
    var guide = CATALOGUE.bundle("newborn").orElseThrow().guide();
    Facts facts = Facts.of();
    while (guide.next(facts) instanceof GuideStep.Ask ask) {
      facts = facts.with(ask.question().id(), answer(ask.question()));
    }
    assertThat(guide.next(facts)).isInstanceOf(GuideStep.Concluded.class);
    return Planner.plan(CATALOGUE, "newborn", facts);
  }

  private static String answer(Question question) {
    return question.options().stream()
        .filter(option -> option.exit().isEmpty() && !option.unsure())
        .map(Option::value)
        .findFirst()
        .orElseThrow();
  }
}
