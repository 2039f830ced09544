package onething.backend.workbench.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;

/** A table with named columns. */
public final class Sheet extends Div {

  private final NativeTable table = Parts.styled(new NativeTable(), "wb-table");

  /** A table called {@code label}. */
  public Sheet(String label, String... columns) {
    Parts.with(table, "aria-label", label);
    var head = new NativeTableRow();
    Stream.of(columns)
        .forEach(name -> head.add(Parts.with(new NativeTableHeaderCell(name), "scope", "col")));
    table.getHead().add(head);
    add(table);
  }

  /** Shows these rows in place of those before. */
  public void show(List<NativeTableRow> rows) {
    table.getBody().removeAll();
    rows.forEach(table.getBody()::add);
  }

  /** A row with one component for each column. */
  public static NativeTableRow row(Component... cells) {
    var row = new NativeTableRow();
    Stream.of(cells).forEach(cell -> row.add(new NativeTableCell(cell)));
    return row;
  }
}
