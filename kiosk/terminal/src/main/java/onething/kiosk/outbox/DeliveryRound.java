package onething.kiosk.outbox;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import onething.contract.Acknowledgement;
import onething.contract.json.ContractJson;
import onething.contract.json.MalformedJson;
import onething.contract.sealing.SealedSubmission;
import onething.kiosk.backend.Sent;
import onething.kiosk.backend.SubmissionLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round over what waits, oldest first. A missing line ends the round and delays the next; a
 * submission that fails by itself waits by itself, and the queue moves on.
 */
final class DeliveryRound {

  /** Refusals after which a submission is put aside. */
  static final int ENOUGH = 3;

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);

  private final ContractJson json = new ContractJson(ContractJson.LARGEST_SEALED);
  private final Store store;
  private final SubmissionLine line;
  private final Clock clock;
  private final RandomGenerator random;
  private final BackOff backOff;
  private final Consumer<String> changed;
  private final Map<String, Waiting> waiting = new HashMap<>();
  private int roundsWithoutLine;

  DeliveryRound(
      Store store,
      SubmissionLine line,
      Clock clock,
      RandomGenerator random,
      BackOff backOff,
      Consumer<String> changed) {
    this.store = store;
    this.line = line;
    this.clock = clock;
    this.random = random;
    this.backOff = backOff;
    this.changed = changed;
  }

  /** Sends what is due, and says how long to pause before the next round. */
  Duration run() {
    List<Entry> queued = store.with((ledger, payloads) -> ledger.in(Entry.State.QUEUED));
    for (Entry entry : queued) {
      Optional<Duration> pause = isDue(entry) ? attempt(entry) : Optional.empty();
      if (pause.isPresent()) {
        return pause.orElseThrow();
      }
    }
    roundsWithoutLine = 0;
    return untilNextDue();
  }

  /** Forgets all pauses: somebody has reason to believe that the line is back. */
  void hurry() {
    waiting.replaceAll((caseNo, w) -> new Waiting(Instant.MIN, w.failures()));
    roundsWithoutLine = 0;
  }

  /** A pause if there is no line, empty to go on. */
  private Optional<Duration> attempt(Entry entry) {
    Optional<SealedSubmission> sealed = read(entry);
    if (sealed.isEmpty()) {
      finish(entry.refused("payloadDamaged"));
      return Optional.empty();
    }
    switch (line.send(sealed.orElseThrow())) {
      case Sent.Acknowledged a -> finish(entry, a.acknowledgement());
      case Sent.Refused r -> refuse(entry, r.code());
      case Sent.Failed f -> later(entry);
      case Sent.NoLine n -> {
        return Optional.of(pauseWithoutLine(n));
      }
    }
    return Optional.empty();
  }

  private Optional<SealedSubmission> read(Entry entry) {
    try {
      return store
          .with((ledger, payloads) -> payloads.read(entry.idempotencyKey()))
          .filter(bytes -> Payloads.sha256(bytes).equals(entry.sha256()))
          .map(bytes -> json.read(bytes, SealedSubmission.class));
    } catch (MalformedJson e) {
      return Optional.empty();
    }
  }

  private void finish(Entry entry, Acknowledgement acknowledgement) {
    switch (acknowledgement.outcome()) {
      case RECEIVED_NEW, KNOWN_ALREADY ->
          finish(entry.delivered(acknowledgement.similarCaseNo().orElse("")));
      case QUARANTINED -> finish(entry.quarantined());
    }
  }

  private void refuse(Entry entry, String code) {
    LOG.warn("The backend refused {}: {}", entry.caseNo(), code);
    Entry refused = entry.refusedOnceMore(code);
    if (refused.refusals() >= ENOUGH) {
      finish(refused.refused(code));
    } else {
      store.with((ledger, payloads) -> changeRow(ledger, refused));
      later(entry);
    }
  }

  /** The row first, then the file: a crash between leaves a file that the next replay removes. */
  private void finish(Entry entry) {
    LOG.info("{} is now {}", entry.caseNo(), entry.state());
    waiting.remove(entry.caseNo());
    store.with((ledger, payloads) -> {
      changeRow(ledger, entry);
      return clearPayload(payloads, entry);
    });
    changed.accept(entry.caseNo());
  }

  private static Entry changeRow(Ledger ledger, Entry entry) throws SQLException {
    ledger.change(entry);
    return entry;
  }

  private static Entry clearPayload(Payloads payloads, Entry entry) throws IOException {
    switch (entry.state()) {
      case DELIVERED, QUARANTINED -> payloads.remove(entry.idempotencyKey());
      case REFUSED, QUEUED -> {
        // Kept: nothing that the backend does not have is ever dropped.
      }
    }
    return entry;
  }

  private void later(Entry entry) {
    int failures = waiting.getOrDefault(entry.caseNo(), Waiting.NONE).failures() + 1;
    Instant due = clock.instant().plus(backOff.after(failures, random));
    waiting.put(entry.caseNo(), new Waiting(due, failures));
  }

  private Duration pauseWithoutLine(Sent.NoLine n) {
    roundsWithoutLine++;
    if (roundsWithoutLine == 1) {
      LOG.info("No line to the backend: {}", n.reason());
    }
    Duration pause = backOff.after(roundsWithoutLine, random);
    return pause.compareTo(n.atLeast()) < 0 ? n.atLeast() : pause;
  }

  /** A clock set back must not make anything wait longer than the longest pause. */
  private boolean isDue(Entry entry) {
    Instant now = clock.instant();
    Instant due = waiting.getOrDefault(entry.caseNo(), Waiting.NONE).due();
    return !now.isBefore(due) || due.isAfter(now.plus(backOff.longest()));
  }

  private Duration untilNextDue() {
    Instant now = clock.instant();
    return waiting.values().stream()
        .map(Waiting::due)
        .min(Instant::compareTo)
        .map(due -> due.isBefore(now) ? Duration.ZERO : Duration.between(now, due))
        .filter(d -> d.compareTo(backOff.longest()) < 0)
        .orElse(backOff.longest());
  }

  /** When a submission that failed by itself is due again. */
  private record Waiting(Instant due, int failures) {
    static final Waiting NONE = new Waiting(Instant.MIN, 0);
  }
}
