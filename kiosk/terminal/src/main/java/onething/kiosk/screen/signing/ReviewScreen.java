package onething.kiosk.screen.signing;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Leaves;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Rows;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.FormRow;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.Stop;
import onething.look.Banner;
import onething.look.Icon;

/** Everything once more before signing, and the ways back to put it right. */
public final class ReviewScreen {

  private ReviewScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Review page, Scene scene) {
    var title = Title.of(scene.say("都对吗？再看一遍", "Is everything right?"));
    var work = new ArrayList<Component>();
    page.warning()
        .ifPresent(
            w -> work.add(new Banner(Banner.Kind.TURN, scene.say(w.title()), scene.say(w.next()))));
    var leaves = new Leaves<>("review", page.form(), scene.fit(5, 4, 3, 2), scene);
    work.add(form(leaves.shown(), scene));
    leaves.turner(scene).ifPresent(work::add);
    work.add(revise(scene));
    var bar =
        new Bar(scene)
            .back()
            .primary(
                "next", scene.say("没错，去签名", "Correct, go and sign"), Icon.NEXT, new Action.Next());
    return Drawing.of("review", List.of(title, Rows.of(page.summary(), scene)), work, bar);
  }

  private static Component form(List<FormRow> rows, Scene scene) {
    var card = Box.of("form-card", rows.stream().map(r -> row(r, scene)).toList());
    return Box.with(card, "aria-label", scene.say("表格", "Form"));
  }

  private static Component row(FormRow row, Scene scene) {
    return Box.of(
        "form-row",
        Box.words("label", scene.say(row.label())),
        Box.words("value", scene.say(row.shown())));
  }

  /** The ways back, shared with the signing page. */
  static Component revise(Scene scene) {
    return Box.of(
        "revise",
        Box.words("", scene.say("错了？", "Not right?")),
        way(Stop.FORM, "revise-form", Icon.PEN, scene.say("改表格", "Form"), scene),
        way(Stop.MATERIALS, "revise-materials", Icon.DOCUMENT, scene.say("改材料", "Papers"), scene),
        way(Stop.ANSWER, "revise-answers", Icon.LIST, scene.say("改回答", "Answers"), scene));
  }

  private static Press way(Stop stop, String testId, Icon icon, String words, Scene scene) {
    return scene.press(
        testId, "key", new Action.Revise(stop), icon.component(), Box.words("", words));
  }
}
