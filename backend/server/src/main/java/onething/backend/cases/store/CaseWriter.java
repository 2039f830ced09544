package onething.backend.cases.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onething.backend.cases.ItemState;
import onething.backend.cases.machine.BundleCase;
import onething.backend.cases.machine.ItemCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a change: state, items and events in one statement, which is one transaction and one round
 * trip. Nothing is written when the case has a newer version than the one the change was made from.
 */
final class CaseWriter {

  private static final String CHANGE =
      """
      with c as (
        update bundle_case
           set state = :state, state_at = :stateAt, outcome = :outcome, reason = :reason,
               version = version + 1, events = :length, head = :head
         where case_no = :caseNo and version = :version
        returning case_no),
      e as (
        insert into case_event (case_no, seq, at, actor, type, item, body, hash)
        select c.case_no, x.seq, x.at, x.actor, x.type, x.item, x.body, x.hash
          from c, jsonb_to_recordset(cast(:events as jsonb))
            as x(seq int, at timestamptz, actor text, type text, item text, body text, hash text)),
      i as (
        update item_case t
           set phase = x.phase, phase_at = x.at, reason = x.reason, cause_item = x.cause
          from c, jsonb_to_recordset(cast(:items as jsonb))
            as x(item text, phase text, at timestamptz, reason text, cause text)
         where t.case_no = c.case_no and t.item = x.item)
      select count(*) from c
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  CaseWriter(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Writes the change; false if somebody changed the case since it was read. */
  boolean write(StoredCase before, BundleCase next, List<Chain.Link> links) {
    StateColumns.CaseColumns state = StateColumns.of(next.state());
    return jdbc.sql(CHANGE)
            .param("caseNo", next.caseNo())
            .param("version", before.version())
            .param("state", state.state())
            .param("stateAt", state.at().atOffset(ZoneOffset.UTC))
            .param("outcome", state.outcome())
            .param("reason", state.reason())
            .param("length", before.events() + links.size())
            .param("head", links.getLast().hash())
            .param("events", eventRows(links))
            .param("items", changedItems(before.whole(), next))
            .query(Integer.class)
            .single()
        == 1;
  }

  String eventRows(List<Chain.Link> links) {
    return json.writeValueAsString(links.stream().map(CaseWriter::row).toList());
  }

  private String changedItems(BundleCase before, BundleCase next) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    Instant caseAt = StateColumns.of(next.state()).at();
    for (ItemCase item : next.items().values()) {
      if (!before.item(item.plan().id()).filter(item::equals).isPresent()) {
        rows.add(row(item.plan().id(), item.state(), caseAt));
      }
    }
    return json.writeValueAsString(rows);
  }

  private static Map<String, @Nullable Object> row(String id, ItemState state, Instant caseAt) {
    StateColumns.ItemColumns columns = StateColumns.of(state, caseAt);
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("item", id);
    row.put("phase", columns.phase());
    row.put("at", columns.at().toString());
    row.put("reason", columns.reason());
    row.put("cause", columns.causeItem());
    return row;
  }

  private static Map<String, @Nullable Object> row(Chain.Link link) {
    Chain.Fields fields = link.fields();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("seq", fields.seq());
    row.put("at", fields.at().toString());
    row.put("actor", fields.actor());
    row.put("type", fields.text().type());
    row.put("item", fields.text().item().orElse(null));
    row.put("body", link.body());
    row.put("hash", link.hash());
    return row;
  }
}
