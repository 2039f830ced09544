package onething.backend.cases.store;

import java.time.Instant;
import onething.backend.cases.machine.Deadlines;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;

/** Deadlines by the site's policy column, counted in its working calendar. */
final class WorkingDeadlines implements Deadlines {

  private final Policy policy;
  private final WorkCalendar calendar;

  WorkingDeadlines(Policy policy, WorkCalendar calendar) {
    this.policy = policy;
    this.calendar = calendar;
  }

  @Override
  public Instant receiveBy(Instant arrived) {
    return policy.intakeCheck().after(arrived, calendar);
  }

  @Override
  public Instant acceptBy(Instant received) {
    return policy.acceptanceLimit().after(received, calendar);
  }

  @Override
  public Instant decideBy(Instant start, int workdays) {
    return calendar.addWorkdays(start, workdays);
  }
}
