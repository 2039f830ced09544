package onething.kiosk.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failure: doubling from the first pause to the longest, of which a random
 * half to whole, so that a hall's kiosks do not knock together.
 *
 * @param first first pause
 * @param longest longest pause
 */
record BackOff(Duration first, Duration longest) {

  static BackOff usual() {
    return new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5));
  }

  /**
   * @param failures failures in a row, at least 1
   */
  Duration after(int failures, RandomGenerator random) {
    long whole = first.toMillis() << Math.min(failures - 1, 20);
    long bounded = Math.min(longest.toMillis(), whole);
    return Duration.ofMillis(bounded / 2 + random.nextLong(bounded / 2 + 1));
  }
}
