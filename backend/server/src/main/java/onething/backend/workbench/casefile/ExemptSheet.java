package onething.backend.workbench.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import onething.backend.cases.CaseView.ExemptionView;
import onething.backend.workbench.frame.Parts;

/** What the citizen need not hand in, and what stands in for it. */
final class ExemptSheet extends Div {

  ExemptSheet(List<ExemptionView> exemptions) {
    addClassName("wb-read");
    var table = Parts.styled(new NativeTable(), "wb-table wb-form");
    table.getHead().add(head());
    exemptions.forEach(exemption -> table.getBody().add(row(exemption)));
    add(new H2(exemptions.size() + "份不用交"), Parts.line("wb-lead", "每一份都有凭据代替，不要再向申请人要。"), table);
  }

  private static NativeTableRow head() {
    var row = new NativeTableRow();
    List.of("材料", "凭什么免交", "凭据编号")
        .forEach(name -> row.add(Parts.with(new NativeTableHeaderCell(name), "scope", "col")));
    return row;
  }

  private static NativeTableRow row(ExemptionView exemption) {
    var name = Parts.with(new NativeTableHeaderCell(exemption.name().zh()), "scope", "row");
    var by = new NativeTableCell(Parts.words("wb-source", SourceWords.ofExemption(exemption.by())));
    var evidence = exemption.evidence().isEmpty() ? "申请人已签" : exemption.evidence();
    return new NativeTableRow(name, by, new NativeTableCell(evidence));
  }
}
