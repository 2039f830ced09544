package onething.backend.workbench.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Comparator;
import java.util.List;
import onething.backend.cases.CaseView.FormRow;
import onething.backend.workbench.frame.Parts;

/** The form as it was signed: each value beside its source. */
final class FormSheet extends Div {

  FormSheet(List<FormRow> rows) {
    addClassName("wb-read");
    var table = Parts.styled(new NativeTable(), "wb-table wb-form");
    table.getHead().add(head());
    rows.stream()
        .sorted(Comparator.comparing(row -> SourceWords.rank(row.source())))
        .forEach(row -> table.getBody().add(row(row)));
    add(new H2("申请表"), Parts.line("wb-lead", "一张表，各部门共用。每一格都写着它从哪里来。"), table);
  }

  private static NativeTableRow head() {
    var row = new NativeTableRow();
    List.of("栏目", "内容", "从哪里来")
        .forEach(name -> row.add(Parts.with(new NativeTableHeaderCell(name), "scope", "col")));
    return row;
  }

  private static NativeTableRow row(FormRow row) {
    var label = Parts.with(new NativeTableHeaderCell(row.label().zh()), "scope", "row");
    var value = Parts.named(new NativeTableCell(row.value()), "field-" + row.id());
    var source = new NativeTableCell(Parts.words("wb-source", SourceWords.ofValue(row.source())));
    return new NativeTableRow(label, value, source);
  }
}
