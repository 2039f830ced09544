package onething.backend.workbench.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import onething.backend.cases.CaseView.ExemptionView;
import onething.backend.cases.CaseView.FormRow;
import onething.backend.cases.CaseView.MaterialView;
import onething.backend.workbench.frame.Parts;

/** The middle of a case: its papers, the form, and what need not be handed in; one at a time. */
final class Desk extends Div {

  private static final String FORM = "form";
  private static final String EXEMPT = "exempt";

  private final String caseNo;
  private final boolean papersShown;
  private List<MaterialView> materials = List.of();
  private List<ExemptionView> exemptions = List.of();
  private List<FormRow> form = List.of();
  private String open = FORM;

  /** A desk; who only watches sees which papers there are, but not the papers. */
  Desk(String caseNo, boolean papersShown) {
    this.caseNo = caseNo;
    this.papersShown = papersShown;
    addClassName("wb-desk");
  }

  /** Lays these papers on the desk; the first material lies on top. */
  void lay(List<MaterialView> papers, List<ExemptionView> exempt) {
    materials = papers;
    exemptions = exempt;
    open = papers.isEmpty() ? FORM : paper(papers.getFirst());
  }

  void show(List<FormRow> rows) {
    form = rows;
    draw();
  }

  private void draw() {
    removeAll();
    var tabs = Parts.styled(new Nav(), "wb-desktabs");
    Parts.with(tabs, "aria-label", "材料");
    materials.forEach(
        m -> tabs.add(tab(paper(m), m.name().zh(), m.pages() > 1 ? m.pages() + "页" : "")));
    tabs.add(tab(FORM, "申请表", ""));
    if (!exemptions.isEmpty()) {
      tabs.add(tab(EXEMPT, exemptions.size() + "份免交", ""));
    }
    add(tabs, sheet());
  }

  private Component tab(String name, String words, String pages) {
    var tab = Parts.button("wb-desktab", "", () -> turnTo(name));
    tab.add(new Span(words));
    if (!pages.isEmpty()) {
      tab.add(Parts.words("wb-small", pages));
    }
    if (name.equals(open)) {
      Parts.with(tab, "aria-current", "true");
    }
    return Parts.named(tab, "tab-" + name);
  }

  private void turnTo(String name) {
    open = name;
    draw();
  }

  private Component sheet() {
    return switch (open) {
      case FORM -> new FormSheet(form);
      case EXEMPT -> new ExemptSheet(exemptions);
      default ->
          materials.stream()
              .filter(m -> paper(m).equals(open))
              .findFirst()
              .<Component>map(this::paperSheet)
              .orElseGet(() -> new FormSheet(form));
    };
  }

  private Component paperSheet(MaterialView material) {
    return papersShown ? new PaperSheet(caseNo, material) : new CoveredSheet(material);
  }

  private static String paper(MaterialView material) {
    return "material-" + material.id();
  }
}
