package onething.backend.cases;

import java.time.Duration;
import java.time.Instant;

/** How much time is left until something is due. */
public sealed interface TimeLeft {

  /** No clock runs. */
  record NoClock() implements TimeLeft {}

  /**
   * A clock runs.
   *
   * @param due when it runs out
   * @param working working time until then; negative once it is past
   * @param urgency how to show it
   */
  record Running(Instant due, Duration working, Urgency urgency) implements TimeLeft {}

  /** How pressing it is. */
  enum Urgency {
    /** Past. */
    OVERDUE,
    /** At most two working hours are left: amber. */
    SOON,
    /** Due today. */
    TODAY,
    /** Due on a later day. */
    LATER
  }
}
