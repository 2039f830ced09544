package onething.backend.cases.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import onething.backend.cases.CaseState;
import onething.backend.cases.ItemState;
import onething.backend.cases.TimeLeft;
import onething.backend.cases.TimeLeft.Urgency;
import onething.catalogue.calendar.WorkCalendar;

/** Now, and how much working time is left. */
final class Timekeeper {

  /** From here on a clock is shown as pressing. */
  private static final Duration SOON = Duration.ofHours(2);

  private final Clock clock;
  private final WorkCalendar calendar;

  Timekeeper(Clock clock, WorkCalendar calendar) {
    this.clock = clock;
    this.calendar = calendar;
  }

  /** Now, no finer than the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  LocalDate date(Instant instant) {
    return calendar.dateOf(instant);
  }

  /** Midnight before now, where the office is. */
  Instant startOfToday() {
    return date(now()).atStartOfDay(calendar.zone()).toInstant();
  }

  boolean provisional(Instant from, LocalDate until) {
    return calendar.provisionalBetween(date(from), until);
  }

  TimeLeft of(CaseState state) {
    return state instanceof CaseState.Submitted submitted
        ? until(submitted.receiveBy())
        : new TimeLeft.NoClock();
  }

  TimeLeft of(ItemState state) {
    return switch (state) {
      case ItemState.ToAccept s -> until(s.due());
      case ItemState.Ready s -> until(s.due());
      case ItemState.Arrived s -> new TimeLeft.NoClock();
      case ItemState.Held s -> new TimeLeft.NoClock();
      case ItemState.PreReview s -> new TimeLeft.NoClock();
      case ItemState.AwaitingPrerequisite s -> new TimeLeft.NoClock();
      case ItemState.Granted s -> new TimeLeft.NoClock();
      case ItemState.Completed s -> new TimeLeft.NoClock();
      case ItemState.NotAccepted s -> new TimeLeft.NoClock();
      case ItemState.Denied s -> new TimeLeft.NoClock();
      case ItemState.Terminated s -> new TimeLeft.NoClock();
    };
  }

  TimeLeft until(Instant due) {
    Instant now = now();
    boolean overdue = now.isAfter(due);
    Duration working =
        overdue ? calendar.workingBetween(due, now).negated() : calendar.workingBetween(now, due);
    return new TimeLeft.Running(due, working, overdue ? Urgency.OVERDUE : urgency(due, working));
  }

  private Urgency urgency(Instant due, Duration working) {
    if (working.compareTo(SOON) <= 0) {
      return Urgency.SOON;
    }
    return date(due).equals(date(now())) ? Urgency.TODAY : Urgency.LATER;
  }
}
