package onething.backend.workbench.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import onething.backend.cases.CaseRow;
import onething.backend.cases.CaseState;
import onething.backend.workbench.frame.Moments;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.TimeWords;

/** One case in the list. The whole line can be clicked; its name is the button for the keyboard. */
final class CaseLine extends NativeTableRow {

  private final TimeWords times;
  private final Span left = Parts.words("wb-left", "");
  private final NativeTableCell step = new NativeTableCell();

  CaseLine(CaseRow row, TimeWords times, Consumer<String> onSelect) {
    this.times = times;
    addClassName("wb-row");
    setId("row-" + row.caseNo());
    Parts.named(this, "row-" + row.caseNo());
    addClickListener(click -> onSelect.accept(row.caseNo()));
    add(new NativeTableCell(left), new NativeTableCell(name(row)), step);
    add(cell(row.applicant()), cell("自助机" + row.kiosk()));
  }

  private static Component[] name(CaseRow row) {
    // The click rises from the button to the line, which answers it.
    var name = Parts.styled(new NativeButton(row.bundleName().zh()), "wb-rowname");
    Parts.with(name, "type", "button");
    return new Component[] {name, Parts.words("wb-small", row.caseNo())};
  }

  private static NativeTableCell cell(String words) {
    return new NativeTableCell(words);
  }

  /** Shows the row as it is now. */
  void show(CaseRow row, boolean selected) {
    left.setText(left(row));
    left.setClassName("soon", TimeWords.soon(row.clock()));
    step.setText(row.step().zh());
    if (selected) {
      getElement().setAttribute("aria-current", "true");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }

  private String left(CaseRow row) {
    return switch (row.state()) {
      case CaseState.Submitted s -> times.left(row.clock());
      case CaseState.Received s -> times.left(row.clock());
      case CaseState.Completed s -> Moments.day(s.at()) + "办结";
      case CaseState.Rejected s -> Moments.day(s.at()) + "退回";
    };
  }
}
