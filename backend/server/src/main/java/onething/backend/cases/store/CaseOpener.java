package onething.backend.cases.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onething.backend.cases.NewCase;
import onething.backend.cases.NewItem;
import onething.backend.cases.Prerequisite;
import onething.contract.Submission;
import onething.contract.number.CitizenToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes a new case with its items and first event. */
final class CaseOpener {

  private static final String OPEN =
      """
      with c as (
        insert into bundle_case (case_no, token_hash, kiosk, bundle, bundle_zh, bundle_en,
            catalogue_version, applicant_masked, state, receive_by, submitted_at, arrived_at,
            state_at, similar_to, likeness, version, events, head)
        values (:caseNo, :tokenHash, :kiosk, :bundle, :bundleZh, :bundleEn,
            :catalogueVersion, :masked, 'SUBMITTED', :receiveBy, :submittedAt, :arrivedAt,
            :receiveBy, :similarTo, :likeness, 1, :length, :head)
        returning case_no),
      i as (
        insert into item_case (case_no, position, item, name_zh, name_en, short_zh, short_en,
            department, department_zh, department_en, after_items, pre_review, limit_workdays,
            phase, phase_at)
        select c.case_no, x.position, x.item, x.name_zh, x.name_en, x.short_zh, x.short_en,
            x.department, x.department_zh, x.department_en, x.after_items, x.pre_review,
            x.limit_workdays, 'ARRIVED', :receiveBy
          from c, jsonb_to_recordset(cast(:items as jsonb))
            as x(position int, item text, name_zh text, name_en text, short_zh text, short_en text,
              department text, department_zh text, department_en text, after_items text[],
              pre_review text[], limit_workdays int))
      insert into case_event (case_no, seq, at, actor, type, item, body, hash)
      select c.case_no, x.seq, x.at, x.actor, x.type, x.item, x.body, x.hash
        from c, jsonb_to_recordset(cast(:events as jsonb))
          as x(seq int, at timestamptz, actor text, type text, item text, body text, hash text)
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final CaseWriter writer;

  CaseOpener(JdbcClient jdbc, JsonMapper json, CaseWriter writer) {
    this.jdbc = jdbc;
    this.json = json;
    this.writer = writer;
  }

  void open(NewCase newCase, List<Chain.Link> links, Instant arrivedAt, Instant receiveBy) {
    Submission s = newCase.submission();
    jdbc.sql(OPEN)
        .param("caseNo", s.caseNo())
        .param("tokenHash", new CitizenToken(s.citizenToken()).hash())
        .param("kiosk", s.kiosk())
        .param("bundle", s.bundle())
        .param("bundleZh", newCase.bundleName().zh())
        .param("bundleEn", newCase.bundleName().en())
        .param("catalogueVersion", s.catalogueVersion())
        .param("masked", Masking.name(s.applicant().name()))
        .param("receiveBy", utc(receiveBy))
        .param("submittedAt", utc(s.submittedAt()))
        .param("arrivedAt", utc(arrivedAt))
        .param("similarTo", newCase.similarTo().orElse(null))
        .param("likeness", newCase.likeness())
        .param("length", links.size())
        .param("head", links.getLast().hash())
        .param("items", json.writeValueAsString(rows(newCase.items())))
        .param("events", writer.eventRows(links))
        .update();
  }

  private static List<Map<String, Object>> rows(List<NewItem> items) {
    return IntStream.range(0, items.size()).mapToObj(at -> row(at, items.get(at))).toList();
  }

  private static Map<String, Object> row(int position, NewItem item) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("position", position);
    row.put("item", item.id());
    row.put("name_zh", item.name().zh());
    row.put("name_en", item.name().en());
    row.put("short_zh", item.shortName().zh());
    row.put("short_en", item.shortName().en());
    row.put("department", item.department());
    row.put("department_zh", item.departmentName().zh());
    row.put("department_en", item.departmentName().en());
    row.put("after_items", item.after().stream().map(Prerequisite::item).toList());
    row.put(
        "pre_review",
        item.after().stream().filter(Prerequisite::preReview).map(Prerequisite::item).toList());
    row.put("limit_workdays", item.limitWorkdays());
    return row;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
