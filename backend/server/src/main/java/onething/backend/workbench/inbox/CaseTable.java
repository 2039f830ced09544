package onething.backend.workbench.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import onething.backend.cases.CaseRow;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.TimeWords;

/**
 * The cases of a list, those of today first. Rows that stay keep their place on the page, so that a
 * refresh takes neither the focus nor the selection away.
 */
final class CaseTable extends Div {

  private static final List<String> COLUMNS = List.of("还剩", "一件事", "现在到哪步", "申请人", "来自");

  private final TimeWords times;
  private final Consumer<String> onSelect;
  private final NativeTableBody body = new NativeTableBody();
  private final Map<String, CaseLine> lines = new LinkedHashMap<>();
  private List<String> arrangement = List.of();

  CaseTable(TimeWords times, Consumer<String> onSelect) {
    this.times = times;
    this.onSelect = onSelect;
    var table = Parts.styled(new NativeTable(), "wb-table");
    table.getHead().add(columns());
    table.add(body);
    Parts.with(table, "aria-label", "办件，剩得最少的在前");
    add(table);
  }

  private static NativeTableRow columns() {
    var row = new NativeTableRow();
    COLUMNS.forEach(name -> row.add(Parts.with(new NativeTableHeaderCell(name), "scope", "col")));
    return row;
  }

  /** Shows these rows, of which one may be selected. */
  void show(List<CaseRow> rows, String selected) {
    var today = rows.stream().filter(r -> times.today(r.clock())).toList();
    var later = rows.stream().filter(r -> !times.today(r.clock())).toList();
    var next = arrangement(today, later);
    if (!next.equals(arrangement)) {
      arrangement = next;
      arrange(today, later);
    }
    rows.forEach(row -> line(row).show(row, row.caseNo().equals(selected)));
  }

  private static List<String> arrangement(List<CaseRow> today, List<CaseRow> later) {
    var order = new ArrayList<>(today.stream().map(CaseRow::caseNo).toList());
    order.add("");
    later.forEach(row -> order.add(row.caseNo()));
    return order;
  }

  private void arrange(List<CaseRow> today, List<CaseRow> later) {
    lines.keySet().retainAll(arrangement);
    body.removeAll();
    group("今天要办完", today);
    group("明天以后", later);
  }

  private void group(String name, List<CaseRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var cell = new NativeTableHeaderCell();
    cell.add(new Span(name), Parts.words("wb-count", rows.size() + "件"));
    Parts.with(cell, "colspan", Integer.toString(COLUMNS.size()));
    Parts.with(cell, "scope", "colgroup");
    body.add(Parts.styled(new NativeTableRow(cell), "wb-group"));
    rows.forEach(row -> body.add(line(row)));
  }

  private CaseLine line(CaseRow row) {
    return lines.computeIfAbsent(row.caseNo(), no -> new CaseLine(row, times, onSelect));
  }
}
