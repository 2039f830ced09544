package onething.backend.workbench.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import onething.backend.cases.CaseView.MaterialView;
import onething.backend.workbench.frame.Parts;

/** A material for who only watches: that it is there, but not what stands in it. */
final class CoveredSheet extends Div {

  CoveredSheet(MaterialView material) {
    addClassName("wb-read");
    add(
        new H2(material.name().zh()),
        Parts.line("wb-lead", material.pages() + "页，已经交上。原件只有经办人能打开。"));
  }
}
