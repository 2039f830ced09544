package onething.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onething.contract.Acknowledgement.Outcome;
import onething.contract.sealing.Opener;
import onething.contract.sealing.Unsealed;
import onething.kiosk.backend.EnrolledKiosk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

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
  void whatIsStoredWaitsAndIsThenDeliveredOnce() {
    bench.outbox.store(Samples.submission(ONE));
    assertThat(bench.outbox.stateOf(ONE)).isEqualTo(new Delivery.Queued());
    assertThat(bench.outbox.waiting()).isEqualTo(1);

    bench.round.run();
    bench.round.run();

    assertThat(bench.line.numbers()).containsExactly(ONE);
    assertThat(bench.outbox.stateOf(ONE)).isEqualTo(new Delivery.Delivered(Optional.empty()));
    assertThat(bench.outbox.waiting()).isZero();
    assertThat(bench.changes).containsExactly(ONE);
  }

  @Test
  void theBackendOpensWhatWasStored() {
    bench.outbox.store(Samples.submission(ONE));
    bench.round.run();
    Unsealed opened =
        new Opener(List.of(bench.kiosk.backend()))
            .open(bench.line.received.getFirst(), List.of(bench.kiosk.publicKey()));
    assertThat(opened).isInstanceOf(Unsealed.Opened.class);
  }

  @Test
  void storingTheSameSubmissionTwiceKeepsOne() {
    assertThat(bench.outbox.store(Samples.submission(ONE)))
        .isEqualTo(bench.outbox.store(Samples.submission(ONE)));
    assertThat(bench.outbox.waiting()).isEqualTo(1);
  }

  @Test
  void nothingOnDiskShowsWhoTheCitizenIs() throws IOException {
    bench.outbox.store(Samples.submission(ONE));
    for (Path file : filesBelow(data.resolve("outbox"))) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (String personal : List.of(Samples.NAME, Samples.ID_NUMBER, "陈希", "幸福路")) {
        String utf8 =
            new String(personal.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(bytes).as("%s", file).doesNotContain(utf8);
      }
    }
  }

  @Test
  void onlyTheOwnerCanReadAPayload() throws IOException {
    bench.outbox.store(Samples.submission(ONE));
    Path payload = filesBelow(bench.payloads()).getFirst();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(payload)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bench.payloads())))
        .isEqualTo("rwx------");
  }

  @Test
  void aDeliveredPayloadIsRemoved() throws IOException {
    bench.outbox.store(Samples.submission(ONE));
    bench.round.run();
    assertThat(filesBelow(bench.payloads())).isEmpty();
  }

  @Test
  void whatTheBackendPutsBeforeItsStaffIsSaidSo() {
    bench.line.answers(FakeLine.acknowledged(ONE, Outcome.QUARANTINED));
    bench.outbox.store(Samples.submission(ONE));
    bench.round.run();
    assertThat(bench.outbox.stateOf(ONE)).isEqualTo(new Delivery.Quarantined());
  }

  @Test
  void anUnenrolledKioskStoresNothingAndSaysWhy() throws IOException {
    Files.delete(data.resolve("identity/identity.json"));
    assertThat(bench.outbox.obstacle()).contains("notEnrolled");
    assertThatThrownBy(() -> bench.outbox.store(Samples.submission(ONE)))
        .isInstanceOfSatisfying(
            OutboxFault.class, f -> assertThat(f.code()).isEqualTo("notEnrolled"));
    assertThat(bench.outbox.waiting()).isZero();
  }

  @Test
  void aKioskWhoseSealingKeysAreTooOldStoresNothing() {
    bench.clock.set(EnrolledKiosk.KEYS_UNTIL.plusSeconds(1));
    assertThat(bench.outbox.obstacle()).contains("noSealingKey");
    assertThatThrownBy(() -> bench.outbox.store(Samples.submission(ONE)))
        .isInstanceOf(OutboxFault.class);
  }

  @Test
  void aFullOrBrokenDiskIsAFaultAndNoSubmission() throws IOException {
    bench.store.close();
    Path payloads = bench.payloads();
    Files.createDirectories(payloads.getParent());
    Files.deleteIfExists(payloads);
    Files.writeString(payloads, "a file where the folder should be");
    assertThatThrownBy(() -> bench.outbox.store(Samples.submission(ONE)))
        .isInstanceOf(OutboxFault.class);
    assertThat(bench.outbox.obstacle()).isPresent();

    Files.delete(payloads);
    assertThat(bench.outbox.store(Samples.submission(ONE)).caseNo()).isEqualTo(ONE);
  }

  @Test
  void aSecondProcessCannotOpenTheSameOutbox() {
    bench.outbox.store(Samples.submission(ONE));
    try (Store other = new Store(DurableOutbox.folder(data))) {
      assertThatThrownBy(() -> other.with((ledger, payloads) -> 1)).isInstanceOf(OutboxFault.class);
    }
  }

  @Test
  void aNumberNeverStoredHasNoState() {
    assertThatThrownBy(() -> bench.outbox.stateOf(TWO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClosedSubscriptionHearsNothing() {
    List<String> heard = new ArrayList<>();
    bench.outbox.onChange(heard::add).close();
    bench.outbox.store(Samples.submission(ONE));
    bench.round.run();
    assertThat(heard).isEmpty();
  }

  @Test
  void enoughRoomAndAGoodIdentityAreNoObstacle() {
    bench.clock.set(Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(bench.outbox.obstacle()).isEmpty();
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
