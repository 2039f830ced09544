package onething.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;

/** Puts the latest dates to a plan by a site's policy and calendar. */
public final class Scheduler {

  private Scheduler() {}

  /** The schedule of this plan if it is submitted at this instant. */
  public static Schedule schedule(
      Plan plan, Policy policy, WorkCalendar calendar, Instant submitted) {
    var receiveBy = policy.intakeCheck().after(submitted, calendar);
    var acceptBy = policy.acceptanceLimit().after(receiveBy, calendar);
    var dates = dates(plan, calendar, acceptBy);
    var end = dates.stream().map(ItemDates::decideBy).reduce(acceptBy, Scheduler::later);
    var from = calendar.dateOf(submitted);
    var latest = calendar.dateOf(end);
    return new Schedule(
        submitted,
        receiveBy,
        dates,
        latest,
        calendar.workdaysAfter(from, latest),
        calendar.provisionalBetween(from, latest));
  }

  /**
   * The plan's order puts prerequisites first, so their dates are known when they are asked for.
   */
  private static List<ItemDates> dates(Plan plan, WorkCalendar calendar, Instant acceptBy) {
    Map<String, Instant> decided = new HashMap<>();
    List<ItemDates> dates = new ArrayList<>();
    for (var planned : plan.items()) {
      var ready = planned.after().stream().map(decided::get).reduce(acceptBy, Scheduler::later);
      var accepted = mayStartBeforePrerequisites(planned) ? acceptBy : ready;
      var decideBy = calendar.addWorkdays(ready, planned.item().limits().promisedWorkdays());
      decided.put(planned.item().id(), decideBy);
      dates.add(new ItemDates(planned.item().id(), accepted, decideBy));
    }
    return List.copyOf(dates);
  }

  private static boolean mayStartBeforePrerequisites(PlannedItem planned) {
    return planned.item().prerequisites().stream()
        .filter(dependency -> planned.after().contains(dependency.item()))
        .allMatch(dependency -> dependency.mode() == Dependency.Mode.PRE_REVIEW_ALLOWED);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
