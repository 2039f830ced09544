package onething.backend.cases.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import onething.backend.cases.machine.CaseEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case's chain of events: each hash is SHA-256 over the one before (hex) and the event's
 * canonical JSON, both in UTF-8. The first hash stands on 64 zeros.
 */
final class Chain {

  /** What the first event stands on. */
  static final String START = "0".repeat(64);

  private final JsonMapper json;

  Chain(JsonMapper json) {
    this.json = json;
  }

  /** Links events to a chain of that length and head. */
  List<Link> link(
      String caseNo, int length, String head, List<CaseEvent> events, String actor, Instant at) {
    List<Link> links = new ArrayList<>();
    String previous = head;
    for (CaseEvent event : events) {
      Link link =
          linked(
              new Fields(caseNo, length + links.size() + 1, at, actor, EventText.of(event)),
              previous);
      links.add(link);
      previous = link.hash();
    }
    return links;
  }

  private Link linked(Fields fields, String previous) {
    String body = canonical(fields);
    return new Link(fields, body, hash(previous, body));
  }

  /** JSON with sorted keys and no blanks: equal events give equal text. */
  String canonical(Fields fields) {
    TreeMap<String, Object> all = new TreeMap<>();
    all.put("case", fields.caseNo());
    all.put("seq", fields.seq());
    all.put("at", fields.at().toString());
    all.put("actor", fields.actor());
    all.put("type", fields.text().type());
    all.put("words", fields.text().words());
    fields.text().item().ifPresent(item -> all.put("item", item));
    return json.writeValueAsString(all);
  }

  static String hash(String previous, String body) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(previous.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(body.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * What an event says.
   *
   * @param caseNo number of the case
   * @param seq number within the case, from 1
   * @param at when
   * @param actor by whom
   * @param text what
   */
  record Fields(String caseNo, int seq, Instant at, String actor, EventText text) {}

  /**
   * An event in its chain.
   *
   * @param fields what it says
   * @param body its canonical JSON
   * @param hash head of the chain after it
   */
  record Link(Fields fields, String body, String hash) {}
}
