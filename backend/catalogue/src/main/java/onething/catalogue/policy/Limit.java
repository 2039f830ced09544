package onething.catalogue.policy;

import java.time.Duration;
import java.time.Instant;
import onething.catalogue.calendar.WorkCalendar;

/** How long something may take, in working time. */
public sealed interface Limit {

  /** The last instant at which it is still in time. */
  Instant after(Instant start, WorkCalendar calendar);

  /** Counted in hours during which the office is open. */
  record WorkingTime(Duration length) implements Limit {

    @Override
    public Instant after(Instant start, WorkCalendar calendar) {
      return calendar.addWorking(start, length);
    }
  }

  /** Counted in working days, not counting the day it starts; ends with the last day's office. */
  record WorkingDays(int days) implements Limit {

    @Override
    public Instant after(Instant start, WorkCalendar calendar) {
      return calendar.addWorkdays(start, days);
    }
  }
}
