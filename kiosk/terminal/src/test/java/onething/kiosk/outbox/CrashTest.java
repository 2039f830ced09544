package onething.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import onething.contract.Acknowledgement.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left after a crash at any point, and what the next start makes of it. */
class CrashTest {

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
  void aCrashBetweenAppendAndAcknowledgementLosesNothing() {
    bench.start(caseNo -> {
      throw new IllegalStateException("crash");
    });
    assertThatThrownBy(() -> bench.outbox.store(Samples.submission(ONE)))
        .isInstanceOf(IllegalStateException.class);

    bench.restart();
    bench.round.run();
    bench.round.run();

    assertThat(bench.line.numbers()).containsExactly(ONE);
    assertThat(bench.outbox.stateOf(ONE)).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void aPayloadWithoutItsRowIsAdopted() throws IOException {
    Path payload = storedElsewhere(ONE);
    bench.restart();
    Files.createDirectories(bench.payloads());
    Files.move(payload, bench.payloads().resolve(payload.getFileName()));

    assertThat(bench.outbox.waiting()).isEqualTo(1);
    bench.round.run();
    assertThat(bench.outbox.stateOf(ONE)).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void anUnfinishedPayloadIsClearedAway() throws IOException {
    Files.createDirectories(bench.payloads());
    Path unfinished = bench.payloads().resolve("6f0d2c1e.sealed.unfinished");
    Files.write(unfinished, new byte[] {1, 2, 3});
    assertThat(bench.outbox.waiting()).isZero();
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void atEveryTruncationAPayloadWithoutRowIsWholeOrPutAside() throws IOException {
    byte[] whole = Files.readAllBytes(storedElsewhere(ONE));
    for (int length = 0; length < whole.length; length += 97) {
      bench.store.close();
      Path payload = bench.payloads().resolve("00000000-0000-4000-8000-000000000000.sealed");
      Files.createDirectories(bench.payloads());
      Files.write(payload, Arrays.copyOf(whole, length));
      assertThat(bench.outbox.waiting()).isZero();
      assertThat(payload).doesNotExist();
      assertThat(bench.payloads().resolve("damaged").resolve(payload.getFileName())).exists();
    }
  }

  @Test
  void aRowWithoutItsPayloadIsFlaggedAndTheQueueMoves() throws IOException {
    bench.outbox.store(Samples.submission(ONE));
    bench.outbox.store(Samples.submission(TWO));
    Files.delete(payloadOf(ONE));
    bench.restart();

    bench.round.run();

    assertThat(bench.outbox.stateOf(ONE)).isEqualTo(new Delivery.Refused("payloadMissing"));
    assertThat(bench.outbox.stateOf(TWO)).isInstanceOf(Delivery.Delivered.class);
    assertThat(bench.outbox.stuck()).isEqualTo(1);
  }

  @Test
  void aFlippedBitInAPayloadIsFoundBeforeSending() throws IOException {
    bench.outbox.store(Samples.submission(ONE));
    Path payload = payloadOf(ONE);
    byte[] bytes = Files.readAllBytes(payload);
    bytes[bytes.length / 2] ^= 1;
    Files.write(payload, bytes);

    bench.round.run();

    assertThat(bench.line.received).isEmpty();
    assertThat(bench.outbox.stateOf(ONE)).isEqualTo(new Delivery.Refused("payloadDamaged"));
    assertThat(payload).exists();
  }

  @Test
  void aCrashAfterTheBackendAnsweredButBeforeItWasNotedSendsTheSameBytesAgain() throws IOException {
    bench.outbox.store(Samples.submission(ONE));
    byte[] database = Files.readAllBytes(payloadOf(ONE));
    bench.line.answers(FakeLine.noLine());
    bench.round.run();
    bench.restart();
    bench.line.answers(FakeLine.acknowledged(ONE, Outcome.KNOWN_ALREADY));
    assertThat(Files.readAllBytes(payloadOf(ONE))).isEqualTo(database);

    bench.round.run();

    assertThat(bench.line.received.get(0).digest()).isEqualTo(bench.line.received.get(1).digest());
    assertThat(bench.outbox.stateOf(ONE)).isEqualTo(new Delivery.Delivered(Optional.empty()));
  }

  @Test
  void aFileLeftOverAfterDeliveryIsRemovedAndNotSentAgain() throws IOException {
    bench.outbox.store(Samples.submission(ONE));
    Path payload = payloadOf(ONE);
    byte[] bytes = Files.readAllBytes(payload);
    bench.round.run();
    bench.store.close();
    Files.write(payload, bytes);
    bench.restart();

    bench.round.run();

    assertThat(bench.line.received).hasSize(1);
    assertThat(payload).doesNotExist();
  }

  @Test
  void aDamagedDatabaseIsSetAsideAndBuiltAnewFromThePayloads() throws IOException {
    bench.numbers.next();
    bench.outbox.store(Samples.submission(ONE));
    bench.store.close();
    Files.write(bench.database(), new byte[8192]);
    bench.restart();

    assertThat(bench.outbox.waiting()).isEqualTo(1);
    assertThat(bench.numbers.next()).startsWith("K03-261121-200");
    try (Stream<Path> files = Files.list(data.resolve("outbox"))) {
      assertThat(files.map(f -> f.getFileName().toString())).contains("outbox-1.damaged");
    }
  }

  private Path payloadOf(String caseNo) {
    return bench.payloads().resolve(Samples.submission(caseNo).idempotencyKey() + ".sealed");
  }

  /** A payload exactly as the outbox writes it, taken out of the way together with its row. */
  private Path storedElsewhere(String caseNo) throws IOException {
    bench.outbox.store(Samples.submission(caseNo));
    bench.store.close();
    Path kept = data.resolve("kept");
    Files.createDirectories(kept);
    Path payload = Files.move(payloadOf(caseNo), kept.resolve(payloadOf(caseNo).getFileName()));
    Files.delete(bench.database());
    return payload;
  }
}
