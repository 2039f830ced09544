package onething.backend.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that moves only when told to. It begins on Monday 2026-11-23 at 10:24 in the office. */
public final class TestClock extends Clock {

  /** The time of the site. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 11, 23, 10, 24);

  private final AtomicReference<Instant> now =
      new AtomicReference<>(BEGIN.atZone(ZONE).toInstant());

  /** Sets the clock to this time of the site, {@code 2026-11-23T17:50}. */
  public void set(String localDateTime) {
    now.set(at(localDateTime));
  }

  /** Moves the clock forward. */
  public void advance(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  /** An instant by the time of the site. */
  public static Instant at(String localDateTime) {
    return LocalDateTime.parse(localDateTime).atZone(ZONE).toInstant();
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  /** Puts the test clock in the place of the real one. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Beans {
    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock();
    }
  }
}
