package onething.kiosk.visit;

import java.time.Duration;

/** Counts from the last sign of life, by whichever sense it came: touch, card, scanner, printer. */
final class IdleClock {

  private final Times times;
  private final Uptime uptime;
  private Duration last;

  IdleClock(Times times, Uptime uptime) {
    this.times = times;
    this.uptime = uptime;
    this.last = uptime.now();
  }

  void touched() {
    last = uptime.now();
  }

  Reading read(Look look) {
    Duration left = last.plus(times.idleIn(look)).plus(times.warning()).minus(uptime.now());
    if (!left.isPositive()) {
      return new Over();
    }
    return left.compareTo(times.warning()) > 0 ? new Awake() : new Warning(seconds(left));
  }

  private static int seconds(Duration left) {
    return Math.toIntExact(left.plusMillis(999).toSeconds());
  }

  sealed interface Reading {}

  record Awake() implements Reading {}

  record Warning(int secondsLeft) implements Reading {}

  record Over() implements Reading {}
}
