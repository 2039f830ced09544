package onething.backend.workbench.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onething.backend.cases.CaseRow;
import onething.backend.cases.Cases;
import onething.backend.cases.Worklist;
import onething.backend.staff.Officer;

/**
 * One look at an officer's inbox.
 *
 * @param counts how many cases each tab holds
 * @param rows the rows of the page looked at, most pressing first
 * @param page which page, from 1
 * @param pages how many pages there are, at least 1
 */
record Inbox(Map<Worklist, Integer> counts, List<CaseRow> rows, int page, int pages) {

  static final int ROWS = 20;

  /** Looks now. A page beyond the end becomes the last page. */
  static Inbox look(Cases cases, Officer officer, InboxQuery query) {
    var all =
        cases.worklist(officer, query.list()).stream()
            .filter(row -> row.caseNo().contains(query.search()))
            .toList();
    var pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
    var page = Math.min(query.page(), pages);
    var from = (page - 1) * ROWS;
    return new Inbox(
        counts(cases, officer), all.subList(from, Math.min(all.size(), from + ROWS)), page, pages);
  }

  private static Map<Worklist, Integer> counts(Cases cases, Officer officer) {
    var counts = new LinkedHashMap<Worklist, Integer>();
    Lists.of(officer.role()).forEach(list -> counts.put(list, cases.count(officer, list)));
    return counts;
  }
}
