package onething.backend.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import onething.backend.cases.Prerequisite;
import onething.backend.cases.machine.BundleCase;
import onething.backend.cases.machine.ItemCase;
import onething.backend.cases.machine.ItemPlan;
import onething.catalogue.Text;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads cases from the tables: one round trip each. */
final class CaseTables {

  private static final String SELECT =
      """
      select c.*, c.reason as case_reason, i.*, i.reason as item_reason
        from bundle_case c join item_case i using (case_no)
       where %s
       order by i.position
      """;

  private final JdbcClient jdbc;

  CaseTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredCase> byNumber(String caseNo) {
    return one("case_no = ?", caseNo);
  }

  Optional<StoredCase> byTokenHash(String hash) {
    return one("c.token_hash = ?", hash);
  }

  /** Number of the latest case of a matter that was not rejected or refused as a whole. */
  Optional<String> alike(String likeness) {
    return jdbc.sql(
            """
            select case_no from bundle_case
             where likeness = ? and state <> 'REJECTED' and outcome is distinct from 'REFUSED'
             order by arrived_at desc limit 1
            """)
        .param(likeness)
        .query(String.class)
        .optional();
  }

  private Optional<StoredCase> one(String where, String value) {
    return jdbc.sql(SELECT.formatted(where)).param(value).query(CaseTables::read);
  }

  private static Optional<StoredCase> read(ResultSet rows) throws SQLException {
    SequencedMap<String, ItemCase> items = new LinkedHashMap<>();
    List<StoredCase.ItemNames> names = new ArrayList<>();
    StoredCase found = null;
    while (rows.next()) {
      ItemCase item = item(rows);
      items.put(item.plan().id(), item);
      names.add(names(rows));
      found = found == null ? head(rows) : found;
    }
    return Optional.ofNullable(found).map(head -> withItems(head, items, names));
  }

  private static StoredCase withItems(
      StoredCase head, SequencedMap<String, ItemCase> items, List<StoredCase.ItemNames> names) {
    return new StoredCase(
        new BundleCase(head.whole().caseNo(), head.whole().state(), items),
        head.head(),
        names,
        head.version(),
        head.events(),
        head.chainHead());
  }

  private static StoredCase head(ResultSet row) throws SQLException {
    StateColumns.CaseColumns state =
        new StateColumns.CaseColumns(
            row.getString("state"),
            instant(row, "state_at"),
            row.getString("outcome"),
            row.getString("case_reason"));
    return new StoredCase(
        new BundleCase(
            row.getString("case_no"), StateColumns.caseState(state), new LinkedHashMap<>()),
        new StoredCase.Head(
            row.getString("bundle"),
            new Text(row.getString("bundle_zh"), row.getString("bundle_en")),
            row.getString("kiosk"),
            row.getString("catalogue_version"),
            row.getString("applicant_masked"),
            instant(row, "submitted_at"),
            instant(row, "arrived_at"),
            Optional.ofNullable(row.getString("similar_to"))),
        List.of(),
        row.getLong("version"),
        row.getInt("events"),
        row.getString("head"));
  }

  private static ItemCase item(ResultSet row) throws SQLException {
    List<String> preReview = texts(row, "pre_review");
    List<Prerequisite> after =
        texts(row, "after_items").stream()
            .map(id -> new Prerequisite(id, preReview.contains(id)))
            .toList();
    return new ItemCase(
        new ItemPlan(
            row.getString("item"),
            row.getString("department"),
            after,
            row.getInt("limit_workdays")),
        StateColumns.itemState(
            new StateColumns.ItemColumns(
                row.getString("phase"),
                instant(row, "phase_at"),
                row.getString("item_reason"),
                row.getString("cause_item"))));
  }

  private static StoredCase.ItemNames names(ResultSet row) throws SQLException {
    return new StoredCase.ItemNames(
        row.getString("item"),
        new Text(row.getString("name_zh"), row.getString("name_en")),
        new Text(row.getString("short_zh"), row.getString("short_en")),
        new Text(row.getString("department_zh"), row.getString("department_en")));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
