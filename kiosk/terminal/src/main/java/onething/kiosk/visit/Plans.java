package onething.kiosk.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import onething.catalogue.Availability;
import onething.catalogue.Comparison;
import onething.catalogue.Department;
import onething.catalogue.Facts;
import onething.catalogue.Plan;
import onething.catalogue.PlannedItem;
import onething.catalogue.Planner;
import onething.catalogue.Schedule;
import onething.catalogue.Scheduler;

/** Plans and their dates, for the facts of a visit. */
final class Plans {

  private final Workplace place;
  private final Dossier dossier;

  Plans(Visit visit) {
    this.place = visit.place();
    this.dossier = visit.dossier();
  }

  /** As things stand. */
  Plan now() {
    return plan(dossier.facts());
  }

  /** As the notice before any consent says it: all that can be looked up is assumed to be found. */
  Plan assumed() {
    return plan(dossier.answers());
  }

  /** If nothing may be looked up. */
  Plan withoutConsent() {
    Facts facts = dossier.answers();
    for (String type : assumed().evidence()) {
      facts = facts.with(Availability.factName(type), Availability.NO_CONSENT.word());
    }
    return plan(facts);
  }

  /** The evidence types of this plan about which the citizen has not been asked yet. */
  SortedSet<String> unasked() {
    SortedSet<String> types = new TreeSet<>(assumed().evidence());
    types.removeAll(dossier.availability().keySet());
    types.removeAll(dossier.agreed());
    return types;
  }

  /** The evidence types agreed to and not looked up yet. */
  SortedSet<String> toFetch() {
    SortedSet<String> types = new TreeSet<>(assumed().evidence());
    types.retainAll(dossier.agreed());
    types.removeAll(dossier.availability().keySet());
    return types;
  }

  /** The latest dates if it is submitted at this instant. */
  Schedule schedule(Plan plan, Instant submitted) {
    return Scheduler.schedule(plan, place.rules().policy(), place.rules().calendar(), submitted);
  }

  PlanView view(Plan plan) {
    Schedule schedule = schedule(plan, place.machine().clock().instant());
    return new PlanView(
        dossier.bundle().name(),
        dossier.bundle().sampleNote(),
        dossier.bundle().guide().path(dossier.answers()),
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

  /** What is decided by which day, in order of time. */
  List<DateLine> dates(Plan plan, Schedule schedule) {
    var lines = plan.items().stream().map(item -> line(item, schedule)).toList();
    return lines.stream()
        .map(ItemLine::latest)
        .distinct()
        .sorted()
        .map(day ->
            new DateLine(
                day,
                lines.stream()
                    .filter(l -> l.latest().equals(day))
                    .map(ItemLine::shortName)
                    .toList()))
        .toList();
  }

  private Plan plan(Facts facts) {
    return Planner.plan(place.rules().catalogue(), dossier.bundle().code(), facts);
  }

  private ItemLine line(PlannedItem planned, Schedule schedule) {
    return new ItemLine(
        planned.item().id(),
        planned.item().name(),
        planned.item().shortName(),
        planned.item().department().name(),
        planned.after(),
        latest(planned, schedule),
        planned.reason());
  }

  private LocalDate latest(PlannedItem planned, Schedule schedule) {
    ZoneId zone = place.machine().clock().getZone();
    return schedule
        .item(planned.item().id())
        .map(dates -> LocalDate.ofInstant(dates.decideBy(), zone))
        .orElse(schedule.latest());
  }
}
