package onething.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import onething.kiosk.backend.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryRoundTest {

  private static final String ONE = "K03-261121-0001-A";
  private static final String TWO = "K03-261121-0002-B";

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
  void withoutALineTheRoundEndsAndPausesGrowToTheirBound() {
    bench.outbox.store(Samples.submission(ONE));
    bench.outbox.store(Samples.submission(TWO));
    for (int failures = 1; failures <= 40; failures++) {
      bench.line.answers(FakeLine.noLine());
      long whole = Math.min(300_000, 1_000L << Math.min(20, failures - 1));
      assertThat(bench.round.run().toMillis()).isBetween(whole / 2, whole);
    }
    assertThat(bench.line.numbers()).hasSize(40).containsOnly(ONE);
    assertThat(bench.outbox.waiting()).isEqualTo(2);
  }

  @Test
  void theBackendsOwnPauseIsKept() {
    bench.outbox.store(Samples.submission(ONE));
    bench.line.answers(new Sent.NoLine("overloaded", Duration.ofMinutes(20)));
    assertThat(bench.round.run()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void aLineThatIsBackDeliversAllInOrder() {
    bench.outbox.store(Samples.submission(TWO));
    bench.outbox.store(Samples.submission(ONE));
    bench.line.answers(FakeLine.noLine());
    bench.round.run();
    bench.line.received.clear();
    bench.round.run();
    assertThat(bench.line.numbers()).containsExactly(TWO, ONE);
    assertThat(bench.outbox.waiting()).isZero();
  }

  @Test
  void aPoisonousSubmissionIsPutAsideAfterThreeRefusalsAndTheQueueMoves() {
    bench.outbox.store(Samples.submission(ONE));
    bench.outbox.store(Samples.submission(TWO));
    refuse(ONE);
    assertThat(bench.outbox.stateOf(TWO)).isInstanceOf(Delivery.Delivered.class);
    refuse(ONE);
    assertThat(bench.outbox.stateOf(ONE)).isEqualTo(new Delivery.Queued());
    refuse(ONE);
    assertThat(bench.outbox.stateOf(ONE)).isEqualTo(new Delivery.Refused("otherBody"));
    assertThat(bench.outbox.stuck()).isEqualTo(1);
    int sent = bench.line.received.size();
    bench.clock.move(Duration.ofHours(1));
    bench.round.run();
    assertThat(bench.line.received).hasSize(sent);
  }

  @Test
  void aNewStartTriesOnceMoreWhatWasPutAside() {
    bench.outbox.store(Samples.submission(ONE));
    for (int i = 0; i < DeliveryRound.ENOUGH; i++) {
      refuse(ONE);
    }
    bench.restart();
    bench.round.run();
    assertThat(bench.outbox.stateOf(ONE)).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void aSubmissionOverWhichTheBackendFailsIsTriedForever() {
    bench.outbox.store(Samples.submission(ONE));
    for (int i = 0; i < 20; i++) {
      bench.line.answers(new Sent.Failed("backendFault"));
      bench.round.run();
      bench.clock.move(Duration.ofMinutes(6));
    }
    assertThat(bench.outbox.stateOf(ONE)).isEqualTo(new Delivery.Queued());
    bench.round.run();
    assertThat(bench.outbox.stateOf(ONE)).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void aClockSetBackADayDoesNotHoldASubmissionBack() {
    bench.outbox.store(Samples.submission(ONE));
    bench.line.answers(new Sent.Failed("backendFault"));
    bench.round.run();
    bench.clock.move(Duration.ofDays(-1));
    bench.round.run();
    assertThat(bench.outbox.stateOf(ONE)).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void pausesAreJittered() {
    BackOff backOff = BackOff.usual();
    Random random = new Random(7);
    List<Duration> pauses = IntStream.range(0, 50).mapToObj(i -> backOff.after(5, random)).toList();
    assertThat(pauses)
        .allSatisfy(d -> assertThat(d).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16)));
    assertThat(Set.copyOf(pauses)).hasSizeGreaterThan(40);
  }

  @Test
  void aNudgeCutsThePauseShort() throws Exception {
    CountDownLatch delivered = new CountDownLatch(1);
    Wake wake = new Wake();
    bench.line.answers(new Sent.NoLine("unreachable", Duration.ofHours(1)));
    bench.outbox.store(Samples.submission(ONE));
    bench.outbox.onChange(caseNo -> delivered.countDown());
    DeliveryThread thread = new DeliveryThread(bench.round, wake);
    thread.start();
    try {
      wake.now();
      assertThat(delivered.await(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      thread.stop();
    }
  }

  private void refuse(String caseNo) {
    bench.line.answers(new Sent.Refused("otherBody"));
    bench.round.run();
    bench.clock.move(Duration.ofMinutes(10));
  }
}
