package onething.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import onething.contract.number.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseNumbersTest {

  @TempDir Path data;
  private Bench bench;

  @BeforeEach
  void start() {
    bench = new Bench(data);
  }

  @AfterEach
  void stop() {
    bench.store.close();
  }

  @Test
  void numbersNeverRepeatAcrossRestarts() {
    Set<String> seen = new HashSet<>();
    for (int start = 0; start < 10; start++) {
      for (int i = 0; i < 20; i++) {
        assertThat(seen.add(bench.numbers.next())).isTrue();
      }
      bench.restart();
    }
  }

  @Test
  void aClockSetBackGivesNoNumberAgain() {
    Set<String> seen = new HashSet<>();
    for (int days : new int[] {0, 1, -1, -1, 1, 1}) {
      bench.clock.move(Duration.ofDays(days));
      assertThat(seen.add(bench.numbers.next())).isTrue();
      assertThat(seen.add(bench.numbers.next())).isTrue();
    }
  }

  @Test
  void theDayIsThatOfTheHall() {
    bench.clock.set(Instant.parse("2026-11-21T16:00:00Z"));
    CaseNumber number = CaseNumber.parse(bench.numbers.next()).orElseThrow();
    assertThat(number.day()).hasToString("2026-11-22");
    assertThat(number.running()).isLessThanOrEqualTo(2);
  }

  @Test
  void aKioskWithoutIdentityMakesNoNumber() throws Exception {
    Files.delete(data.resolve("identity/identity.json"));
    assertThatThrownBy(bench.numbers::next).isInstanceOf(OutboxFault.class);
  }

  @Test
  void aDayWhoseNumbersAreUsedUpSaysSo() {
    bench.store.with((ledger, payloads) -> {
      ledger.useUp("K03", LocalDate.of(2026, 11, 21), 9999);
      return 0;
    });
    assertThatThrownBy(bench.numbers::next)
        .isInstanceOfSatisfying(
            OutboxFault.class, f -> assertThat(f.code()).isEqualTo("numbersUsedUp"));
  }
}
