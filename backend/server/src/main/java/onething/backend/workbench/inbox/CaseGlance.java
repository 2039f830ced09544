package onething.backend.workbench.inbox;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import onething.backend.cases.CaseView;
import onething.backend.cases.TimeLeft;
import onething.backend.workbench.frame.ItemWords;
import onething.backend.workbench.frame.Moments;
import onething.backend.workbench.frame.Note;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.Step;
import onething.backend.workbench.frame.TimeChip;
import onething.backend.workbench.frame.TimeWords;
import onething.backend.workbench.frame.Timeline;

/** The chosen case beside the list: what it is, how far each item is, and the way in. */
final class CaseGlance extends Aside {

  private final TimeWords times;
  private final ItemWords words;
  private Optional<Sight> shown = Optional.empty();

  /** All that is drawn of a case. */
  private record Sight(
      String caseNo,
      String bundle,
      String origin,
      Optional<String> left,
      boolean soon,
      List<Step> steps,
      Optional<String> similarTo) {}

  CaseGlance(TimeWords times, ItemWords words) {
    this.times = times;
    this.words = words;
    addClassName("wb-side");
    Parts.with(this, "aria-label", "选中的办件");
  }

  /** Shows that nothing is chosen. */
  void showNothing() {
    if (shown.isPresent() || getComponentCount() == 0) {
      shown = Optional.empty();
      removeAll();
      add(Parts.block("wb-side-body", Parts.line("wb-quiet", "在左边选一件，这里看它办到哪步。")));
    }
  }

  /** Shows a case; {@code from} leads the way back to the list. Equal sights are left alone. */
  void show(CaseView view, QueryParameters from) {
    var sight = sight(view);
    if (!shown.equals(Optional.of(sight))) {
      shown = Optional.of(sight);
      draw(sight, from);
    }
  }

  private Sight sight(CaseView view) {
    var standing = view.standing();
    return new Sight(
        standing.caseNo(),
        standing.bundleName().zh(),
        origin(view),
        chip(view.clock()),
        TimeWords.soon(view.clock()),
        words.steps(view),
        standing.similarTo());
  }

  private void draw(Sight sight, QueryParameters from) {
    removeAll();
    var body = Parts.block("wb-side-body");
    sight.left().ifPresent(left -> body.add(new TimeChip(left, sight.soon())));
    body.add(new H2(sight.bundle()), Parts.line("wb-small", sight.caseNo()));
    body.add(Parts.line("", sight.origin()), new Timeline(sight.steps()));
    sight.similarTo().ifPresent(other -> body.add(similar(other)));
    add(body, foot(sight.caseNo(), from));
  }

  private Optional<String> chip(TimeLeft clock) {
    return switch (clock) {
      case TimeLeft.NoClock n -> Optional.empty();
      case TimeLeft.Running r -> Optional.of(times.chip(r));
    };
  }

  private static String origin(CaseView view) {
    return view.applicant().name()
        + "，自助机"
        + view.kiosk()
        + "，"
        + Moments.minute(view.standing().submittedAt())
        + "交";
  }

  private static Note similar(String other) {
    return new Note(Note.Kind.INFO, "同一个人为同一个孩子交过", other + "。请两份一起看，别办重了。");
  }

  private static Div foot(String caseNo, QueryParameters from) {
    var query = from.getQueryString();
    var open = new Anchor("cases/" + caseNo + (query.isEmpty() ? "" : "?" + query), "打开办理");
    open.getElement().setAttribute("router-link", true);
    Parts.named(Parts.styled(open, "wb-button primary"), "open-case");
    return Parts.block("wb-side-foot", open);
  }
}
