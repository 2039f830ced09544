package onething.kiosk.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import onething.catalogue.Catalogue;
import onething.catalogue.Comparison;
import onething.catalogue.Department;
import onething.catalogue.Facts;
import onething.catalogue.GuideStep;
import onething.catalogue.Plan;
import onething.catalogue.PlannedItem;
import onething.catalogue.Planner;
import onething.catalogue.Question;
import onething.catalogue.Schedule;
import onething.catalogue.Scheduler;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import onething.kiosk.visit.ItemLine;
import onething.kiosk.visit.PlanView;

/** The sample family's plan, from the real catalogue, on the day of the pictures. */
final class SamplePlans {

  static final Instant NOW = Instant.parse("2026-11-23T02:24:00Z");
  static final Catalogue CATALOGUE = Catalogue.bundled();
  static final Facts ANSWERS =
      Facts.of()
          .with("birthplace", "province")
          .with("firstIssue", "first")
          .with("childAge", "under1Month")
          .with("married", "yes")
          .with("householdWith", "father")
          .with("householdPlace", "thisCounty")
          .with("ethnicityDiffers", "no")
          .with("motherInsurance", "employee")
          .with("settledAtHospital", "no");

  private SamplePlans() {}

  static Question question(String id) {
    return CATALOGUE.bundle("newborn").orElseThrow().guide().questions().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static GuideStep.Onward exit() {
    var facts = Facts.of().with("birthplace", "abroad");
    return (GuideStep.Onward) CATALOGUE.bundle("newborn").orElseThrow().guide().next(facts);
  }

  static PlanView view() {
    var bundle = CATALOGUE.bundle("newborn").orElseThrow();
    Plan plan = Planner.plan(CATALOGUE, "newborn", ANSWERS);
    Schedule schedule = Scheduler.schedule(plan, Policy.xinxiang(), WorkCalendar.bundled(), NOW);
    return new PlanView(
        bundle.name(),
        bundle.sampleNote(),
        bundle.guide().path(ANSWERS),
        plan.items().stream().map(item -> line(item, schedule)).toList(),
        plan.departments().stream().map(Department::name).toList(),
        plan.needs(),
        plan.exempt(),
        new Comparison(1, 1, plan.needs().size(), schedule.workingDays()),
        plan.apart(),
        schedule.latest(),
        schedule.provisional(),
        plan.feeFen());
  }

  private static ItemLine line(PlannedItem planned, Schedule schedule) {
    return new ItemLine(
        planned.item().id(),
        planned.item().name(),
        planned.item().shortName(),
        planned.item().department().name(),
        planned.after(),
        schedule
            .item(planned.item().id())
            .map(dates -> LocalDate.ofInstant(dates.decideBy(), ZoneId.of("Asia/Shanghai")))
            .orElse(schedule.latest()),
        planned.reason());
  }
}
