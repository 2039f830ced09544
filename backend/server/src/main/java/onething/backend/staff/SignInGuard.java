package onething.backend.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: from the fifth failure in a row a name is paused, one minute at first, twice
 * as long each time, at most a quarter of an hour.
 */
@Component
class SignInGuard {

  private static final int FREE_FAILURES = 4;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  /** Names that were mistyped once need not be remembered longer than this. */
  private static final Duration MEMORY = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInGuard(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** End of the pause for this name, while one lasts. */
  Optional<Instant> pausedUntil(String username) {
    return jdbc.sql(
            "select locked_until from sign_in_failure where username = ? and locked_until > ?")
        .params(username, at(clock.instant()))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  void failed(String username) {
    forgetOldOnes();
    int failures =
        jdbc.sql(
                """
                insert into sign_in_failure as f (username, failures, last_at) values (?, 1, ?)
                on conflict (username)
                  do update set failures = f.failures + 1, last_at = excluded.last_at
                returning failures
                """)
            .params(username, at(clock.instant()))
            .query(Integer.class)
            .single();
    if (failures > FREE_FAILURES) {
      pause(username, pauseAfter(failures));
    }
  }

  /** After the right password, or when an administrator gives a new one. */
  void forgive(String username) {
    jdbc.sql("delete from sign_in_failure where username = ?").param(username).update();
  }

  static Duration pauseAfter(int failures) {
    int doublings = Math.min(failures - FREE_FAILURES - 1, 10);
    Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  private void pause(String username, Duration pause) {
    jdbc.sql("update sign_in_failure set locked_until = ? where username = ?")
        .params(at(clock.instant().plus(pause)), username)
        .update();
  }

  private void forgetOldOnes() {
    jdbc.sql("delete from sign_in_failure where last_at < ?")
        .param(at(clock.instant().minus(MEMORY)))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
