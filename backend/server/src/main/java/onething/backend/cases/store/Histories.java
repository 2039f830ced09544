package onething.backend.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import onething.backend.cases.ChainCheck;
import onething.backend.cases.machine.BundleCase;
import onething.backend.cases.machine.CaseEvent;
import onething.backend.cases.machine.ItemCase;
import onething.backend.cases.machine.ItemPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events, and checks that they are as they were written. */
final class Histories {

  private static final TypeReference<TreeMap<String, String>> WORDS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Chain chain;

  Histories(JdbcClient jdbc, JsonMapper json, Chain chain) {
    this.jdbc = jdbc;
    this.json = json;
    this.chain = chain;
  }

  /** A case's events, oldest first. */
  List<Chain.Link> of(String caseNo) {
    return jdbc.sql("select * from case_event where case_no = ? order by seq")
        .param(caseNo)
        .query(this::link)
        .list();
  }

  /** Whether this officer opened this material since then. */
  boolean accessedSince(String caseNo, String actor, String what, Instant since) {
    return jdbc.sql(
            """
            select exists (select 1 from case_event
             where case_no = ? and actor = ? and type = 'accessed' and at >= ?
               and cast(body as jsonb) -> 'words' ->> 'what' = ?)
            """)
        .params(caseNo, actor, since.atOffset(ZoneOffset.UTC), what)
        .query(Boolean.class)
        .single();
  }

  /** Compares every event with its hash, and the chain's end with what the case says. */
  ChainCheck verify(StoredCase stored) {
    String previous = Chain.START;
    int expected = 1;
    List<Chain.Link> links = of(stored.whole().caseNo());
    for (Chain.Link link : links) {
      Optional<ChainCheck> broken = broken(link, expected, previous);
      if (broken.isPresent()) {
        return broken.get();
      }
      previous = link.hash();
      expected++;
    }
    return end(stored, links, previous);
  }

  private Optional<ChainCheck> broken(Chain.Link link, int expected, String previous) {
    if (link.fields().seq() != expected) {
      return Optional.of(new ChainCheck.Broken(expected, "missing"));
    }
    // The columns must say what the body says, for people read the columns.
    boolean sound =
        link.body().equals(chain.canonical(link.fields()))
            && link.hash().equals(Chain.hash(previous, link.body()));
    return sound ? Optional.empty() : Optional.of(new ChainCheck.Broken(expected, "altered"));
  }

  private static ChainCheck end(StoredCase stored, List<Chain.Link> links, String head) {
    int events = links.size();
    if (events < stored.events()) {
      return new ChainCheck.Broken(events + 1, "missing");
    }
    if (events > stored.events()) {
      return new ChainCheck.Broken(stored.events() + 1, "surplus");
    }
    if (!head.equals(stored.chainHead())) {
      return new ChainCheck.Broken(events, "altered");
    }
    return replayed(stored.whole(), links).equals(stored.whole())
        ? new ChainCheck.Intact(events, head)
        : new ChainCheck.Broken(events, "state");
  }

  /** The case as its events alone would have it. */
  private static BundleCase replayed(BundleCase whole, List<Chain.Link> links) {
    List<ItemPlan> plans = whole.items().values().stream().map(ItemCase::plan).toList();
    CaseEvent first = links.getFirst().fields().text().event();
    BundleCase replay =
        BundleCase.arrived(whole.caseNo(), plans, ((CaseEvent.Submitted) first).receiveBy());
    for (Chain.Link link : links) {
      replay = replay.after(link.fields().text().event(), link.fields().at());
    }
    return replay;
  }

  private Chain.Link link(ResultSet row, int number) throws SQLException {
    String body = row.getString("body");
    return new Chain.Link(
        new Chain.Fields(
            row.getString("case_no"),
            row.getInt("seq"),
            CaseTables.instant(row, "at"),
            row.getString("actor"),
            new EventText(
                row.getString("type"), Optional.ofNullable(row.getString("item")), words(body))),
        body,
        row.getString("hash"));
  }

  /** The named texts; none where the body is not what was written, which the check reports. */
  private TreeMap<String, String> words(String body) {
    try {
      JsonNode words = json.readTree(body).path("words");
      return words.isObject() ? json.convertValue(words, WORDS) : new TreeMap<>();
    } catch (JacksonException altered) {
      return new TreeMap<>();
    }
  }
}
