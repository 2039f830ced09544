package onething.kiosk.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import onething.contract.SealingKey;
import onething.contract.Submission;
import onething.contract.identity.Identity;
import onething.contract.json.ContractJson;
import onething.contract.sealing.Sealer;
import onething.kiosk.backend.Identities;
import onething.kiosk.backend.OutboxDepth;

/** The outbox on disk: seals, writes the payload, then the row; only then it is stored. */
final class DurableOutbox implements Outbox, OutboxDepth, AutoCloseable {

  /** Less room than this and the kiosk takes no submission: refused before scanning, not after. */
  static final long LEAST_ROOM = 256L << 20;

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_SEALED);

  private final Store store;
  private final Identities identities;
  private final Clock clock;
  private final AfterAppend afterAppend;
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
  private final Wake wake;

  DurableOutbox(
      Store store, Identities identities, Clock clock, AfterAppend afterAppend, Wake wake) {
    this.store = store;
    this.identities = identities;
    this.clock = clock;
    this.afterAppend = afterAppend;
    this.wake = wake;
  }

  @Override
  public Stored store(Submission submission) {
    Identity identity = identities.identity().orElseThrow(() -> new OutboxFault("notEnrolled"));
    if (!identity.enrolment().kiosk().equals(submission.kiosk())) {
      throw new IllegalArgumentException("A submission of another kiosk");
    }
    store.with((ledger, payloads) -> append(ledger, payloads, submission, identity));
    afterAppend.appended(submission.caseNo());
    wake.now();
    return new Stored(submission.caseNo());
  }

  private Optional<Entry> append(
      Ledger ledger, Payloads payloads, Submission submission, Identity identity)
      throws SQLException, IOException {
    Optional<Entry> known = ledger.byKey(submission.idempotencyKey());
    if (known.isEmpty()) {
      byte[] sealed = sealed(submission, identity);
      payloads.write(submission.idempotencyKey(), sealed);
      addRow(ledger, payloads, submission, sealed);
    }
    return known;
  }

  /**
   * If the row cannot be written, the citizen is told so; then the payload must not stay either.
   */
  private static void addRow(Ledger ledger, Payloads payloads, Submission s, byte[] sealed)
      throws SQLException, IOException {
    try {
      ledger.add(Entry.queued(s.caseNo(), s.idempotencyKey(), Payloads.sha256(sealed)));
    } catch (SQLException e) {
      payloads.remove(s.idempotencyKey());
      throw e;
    }
  }

  private byte[] sealed(Submission submission, Identity identity) {
    SealingKey key = usableKey(identity).orElseThrow(() -> new OutboxFault("noSealingKey"));
    byte[] sealed = JSON.write(new Sealer(identity.key()).seal(submission, key));
    if (sealed.length > ContractJson.LARGEST_SEALED) {
      throw new OutboxFault("tooLarge");
    }
    return sealed;
  }

  private Optional<SealingKey> usableKey(Identity identity) {
    return identity.enrolment().sealingKeys().usableAt(clock.instant());
  }

  @Override
  public Optional<String> obstacle() {
    Optional<Identity> identity = identities.identity();
    if (identity.isEmpty()) {
      return Optional.of("notEnrolled");
    }
    if (usableKey(identity.orElseThrow()).isEmpty()) {
      return Optional.of("noSealingKey");
    }
    try {
      long room = store.with((ledger, payloads) -> payloads.room());
      return room < LEAST_ROOM ? Optional.of("diskFull") : Optional.empty();
    } catch (OutboxFault e) {
      return Optional.of(e.code());
    }
  }

  @Override
  public Delivery stateOf(String caseNo) {
    Entry entry =
        store
            .with((ledger, payloads) -> ledger.byNumber(caseNo))
            .orElseThrow(() -> new IllegalArgumentException("Never stored here"));
    return switch (entry.state()) {
      case QUEUED -> new Delivery.Queued();
      case DELIVERED ->
          new Delivery.Delivered(Optional.of(entry.similarCaseNo()).filter(s -> !s.isEmpty()));
      case REFUSED -> new Delivery.Refused(entry.code());
      case QUARANTINED -> new Delivery.Quarantined();
    };
  }

  @Override
  public int waiting() {
    return store.with((ledger, payloads) -> ledger.count(Entry.State.QUEUED));
  }

  @Override
  public int stuck() {
    return store.with((ledger, payloads) -> ledger.count(Entry.State.REFUSED));
  }

  @Override
  public void nudge() {
    wake.now();
  }

  @Override
  public void lineIsBack() {
    wake.now();
  }

  @Override
  public Subscription onChange(Consumer<String> caseNo) {
    listeners.add(caseNo);
    return () -> listeners.remove(caseNo);
  }

  void changed(String caseNo) {
    listeners.forEach(listener -> listener.accept(caseNo));
  }

  @Override
  public void close() {
    store.close();
  }

  static Path folder(Path data) {
    return data.resolve("outbox");
  }
}
