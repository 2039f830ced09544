package onething.kiosk.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Wall clock and running time that a test moves; Monday, 23 November 2026, 10:24 in the hall. */
final class FakeTime extends Clock implements Uptime {

  static final Instant START = Instant.parse("2026-11-23T02:24:00Z");

  private Duration passed = Duration.ZERO;

  void pass(Duration time) {
    passed = passed.plus(time);
  }

  @Override
  public Duration now() {
    return passed;
  }

  @Override
  public Instant instant() {
    return START.plus(passed);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
