package onething.backend.workbench.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import onething.backend.cases.CaseView.MaterialView;
import onething.backend.workbench.frame.Parts;
import onething.look.Icon;

/** The scanned pages of one material, one under the other. */
final class PaperSheet extends Div {

  private final Div stage = Parts.block("wb-stage");
  private boolean large;
  private int turned;

  PaperSheet(String caseNo, MaterialView material) {
    addClassName("wb-paper");
    Parts.with(stage, "tabindex", "0");
    Parts.with(stage, "role", "region");
    Parts.with(stage, "aria-label", material.name().zh());
    for (int page = 1; page <= material.pages(); page++) {
      stage.add(caption(material, page), image(caseNo, material, page));
    }
    add(stage, Parts.block("wb-tools", zoom(), turn()));
  }

  private static Span caption(MaterialView material, int page) {
    var verdict =
        page <= material.verdicts().size()
            ? "，机器看：" + SourceWords.ofVerdict(material.verdicts().get(page - 1))
            : "";
    return Parts.words("wb-pageno", "第" + page + "页，共" + material.pages() + "页" + verdict);
  }

  private static Image image(String caseNo, MaterialView material, int page) {
    var address = "workbench/pages/%s/%s/%d".formatted(caseNo, material.id(), page);
    var image = new Image(address, material.name().zh() + "，第" + page + "页");
    Parts.with(image, "loading", page == 1 ? "eager" : "lazy");
    return Parts.named(image, "page-" + page);
  }

  private NativeButton zoom() {
    var button = Parts.button("wb-button", Icon.SEARCH, "放大或还原", this::zoomed);
    return Parts.named(button, "zoom");
  }

  private void zoomed() {
    large = !large;
    Parts.with(stage, "data-zoom", Boolean.toString(large));
  }

  private NativeButton turn() {
    var button = Parts.button("wb-button", Icon.ROTATE, "转一下", this::turned);
    return Parts.named(button, "turn");
  }

  private void turned() {
    turned = (turned + 90) % 360;
    Parts.with(stage, "data-turn", Integer.toString(turned));
  }
}
