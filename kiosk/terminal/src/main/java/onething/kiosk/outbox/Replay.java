package onething.kiosk.outbox;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import onething.contract.json.ContractJson;
import onething.contract.json.MalformedJson;
import onething.contract.sealing.SealedSubmission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings ledger and payloads together at every opening, whatever the moment of the last crash:
 *
 * <ul>
 *   <li>a file without a row (crash between the two) is adopted: the citizen had pressed submit;
 *   <li>a row without its file is refused with {@code payloadMissing}, so that a technician hears;
 *   <li>a file of a delivered row (crash before removal) is removed;
 *   <li>what was put aside is tried once more.
 * </ul>
 */
final class Replay {

  private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

  private final ContractJson json = new ContractJson(ContractJson.LARGEST_SEALED);
  private final Ledger ledger;
  private final Payloads payloads;

  Replay(Ledger ledger, Payloads payloads) {
    this.ledger = ledger;
    this.payloads = payloads;
  }

  void run() throws SQLException, IOException {
    for (String key : payloads.keys()) {
      Optional<Entry> row = ledger.byKey(key);
      if (row.isEmpty()) {
        adopt(key);
      } else if (isDone(row.orElseThrow())) {
        payloads.remove(key);
      }
    }
    for (Entry waiting : ledger.in(Entry.State.QUEUED)) {
      flagIfMissing(waiting);
    }
    for (Entry aside : ledger.in(Entry.State.REFUSED)) {
      tryOnceMore(aside);
    }
  }

  private static boolean isDone(Entry row) {
    return row.state() == Entry.State.DELIVERED || row.state() == Entry.State.QUARANTINED;
  }

  private void adopt(String key) throws SQLException, IOException {
    byte[] bytes = payloads.read(key).orElseThrow();
    Optional<SealedSubmission> sealed = read(bytes).filter(s -> s.idempotencyKey().equals(key));
    if (sealed.isEmpty() || ledger.byNumber(sealed.orElseThrow().caseNo()).isPresent()) {
      LOG.error("A payload that belongs to no submission was put aside: {}", key);
      payloads.setAside(key);
      return;
    }
    String caseNo = sealed.orElseThrow().caseNo();
    ledger.add(Entry.queued(caseNo, key, Payloads.sha256(bytes)));
    LOG.warn("A submission stored just before a crash was adopted: {}", caseNo);
  }

  private void flagIfMissing(Entry entry) throws SQLException, IOException {
    if (payloads.read(entry.idempotencyKey()).isEmpty()) {
      LOG.error("The payload of a stored submission is missing: {}", entry.caseNo());
      ledger.change(entry.refused("payloadMissing"));
    }
  }

  private void tryOnceMore(Entry entry) throws SQLException, IOException {
    if (payloads.read(entry.idempotencyKey()).isPresent()) {
      ledger.change(entry.queuedAgain());
    }
  }

  private Optional<SealedSubmission> read(byte[] bytes) {
    try {
      return Optional.of(json.read(bytes, SealedSubmission.class));
    } catch (MalformedJson e) {
      return Optional.empty();
    }
  }
}
