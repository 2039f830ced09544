package onething.backend.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import onething.backend.cases.CaseRow;
import onething.backend.cases.CaseState;
import onething.backend.cases.TimeLeft;
import onething.backend.cases.Worklist;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.catalogue.Text;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Worklists: one query each over the open cases alone. */
final class Worklists {

  private static final int LONGEST = 200;

  private static final String RECEIVE =
      """
      select c.*, c.receive_by as due, 0 as to_accept, 0 as to_review, 0 as to_decide,
             0 as to_complete
        from bundle_case c
       where c.state = 'SUBMITTED' and cast(:department as text) is null
      """;

  private static final String IN_HAND =
      """
      select c.*, d.due, d.to_accept, d.to_review, d.to_decide, d.to_complete
        from bundle_case c join (
          select case_no,
                 min(phase_at) filter (where phase in ('TO_ACCEPT', 'READY')) as due,
                 count(*) filter (where phase = 'TO_ACCEPT') as to_accept,
                 count(*) filter (where phase = 'PRE_REVIEW') as to_review,
                 count(*) filter (where phase = 'READY') as to_decide,
                 count(*) filter (where phase = 'GRANTED') as to_complete
            from item_case
           where phase in ('TO_ACCEPT', 'PRE_REVIEW', 'READY', 'GRANTED')
             and department = coalesce(:department, department)
           group by case_no) d using (case_no)
      """;

  private static final String WAITING =
      """
      select c.*, cast(null as timestamptz) as due, 0 as to_accept, 0 as to_review,
             0 as to_decide, 0 as to_complete
        from bundle_case c
       where c.state = 'RECEIVED'
         and exists (select 1 from item_case i where i.case_no = c.case_no
               and i.department = coalesce(:department, i.department)
               and i.phase in ('HELD', 'AWAITING_PREREQUISITE'))
         and not exists (select 1 from item_case i where i.case_no = c.case_no
               and i.department = coalesce(:department, i.department)
               and i.phase in ('TO_ACCEPT', 'PRE_REVIEW', 'READY', 'GRANTED'))
      """;

  private static final String COMPLETED =
      """
      select c.*, cast(null as timestamptz) as due, 0 as to_accept, 0 as to_review,
             0 as to_decide, 0 as to_complete
        from bundle_case c
       where c.state in ('COMPLETED', 'REJECTED')
         and (cast(:department as text) is null or exists (select 1 from item_case i
               where i.case_no = c.case_no and i.department = :department))
      """;

  private final JdbcClient jdbc;
  private final Timekeeper time;

  Worklists(JdbcClient jdbc, Timekeeper time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  List<CaseRow> rows(Officer who, Worklist which) {
    return who.role() == Role.ADMINISTRATOR
        ? List.of()
        : jdbc.sql(select(which) + " order by " + order(which) + " limit " + LONGEST)
            .param("department", who.department().orElse(null))
            .query((row, number) -> row(row, who))
            .list();
  }

  int count(Officer who, Worklist which) {
    return who.role() == Role.ADMINISTRATOR
        ? 0
        : jdbc.sql("select count(*) from (" + select(which) + ") as listed")
            .param("department", who.department().orElse(null))
            .query(Integer.class)
            .single();
  }

  private static String select(Worklist which) {
    return switch (which) {
      case RECEIVE -> RECEIVE;
      case IN_HAND -> IN_HAND;
      case WAITING -> WAITING;
      case COMPLETED -> COMPLETED;
    };
  }

  private static String order(Worklist which) {
    return switch (which) {
      case RECEIVE, IN_HAND -> "due nulls last, submitted_at, case_no";
      case WAITING -> "submitted_at, case_no";
      case COMPLETED -> "state_at desc, case_no";
    };
  }

  private CaseRow row(ResultSet row, Officer who) throws SQLException {
    CaseState state = state(row);
    return new CaseRow(
        row.getString("case_no"),
        row.getString("bundle"),
        new Text(row.getString("bundle_zh"), row.getString("bundle_en")),
        step(row, state, who),
        due(row),
        row.getString("applicant_masked"),
        row.getString("kiosk"),
        CaseTables.instant(row, "submitted_at"),
        state);
  }

  private TimeLeft due(ResultSet row) throws SQLException {
    return row.getTimestamp("due") == null
        ? new TimeLeft.NoClock()
        : time.until(CaseTables.instant(row, "due"));
  }

  private static CaseState state(ResultSet row) throws SQLException {
    return StateColumns.caseState(
        new StateColumns.CaseColumns(
            row.getString("state"),
            CaseTables.instant(row, "state_at"),
            row.getString("outcome"),
            row.getString("reason")));
  }

  private static Text step(ResultSet row, CaseState state, Officer who) throws SQLException {
    return switch (state) {
      case CaseState.Submitted s ->
          who.role() == Role.WINDOW_OFFICER ? StepWords.TO_RECEIVE : StepWords.WINDOW_RECEIVES;
      case CaseState.Received s ->
          StepWords.inHand(
              who.department().isPresent(),
              row.getInt("to_accept"),
              row.getInt("to_review"),
              row.getInt("to_decide"),
              row.getInt("to_complete"));
      case CaseState.Completed s -> StepWords.of(s.outcome());
      case CaseState.Rejected s -> StepWords.REJECTED;
    };
  }
}
