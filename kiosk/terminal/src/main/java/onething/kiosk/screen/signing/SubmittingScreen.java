package onething.kiosk.screen.signing;

import java.util.List;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.screen.part.Waiting;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Page;
import onething.look.Banner;
import onething.look.Icon;

/** The moment of submitting, and what is said when nothing could be submitted. */
public final class SubmittingScreen {

  private SubmittingScreen() {}

  /** Being sealed and stored. */
  public static Drawing draw(Scene scene) {
    return Drawing.of(
        "submitting",
        List.of(
            Title.of(scene.say("正在提交", "Submitting")),
            Box.line("lead", scene.say("先存好，再送出。请先别走。", "Stored first, then sent. Please stay."))),
        List.of(Waiting.picture()),
        new Bar(scene).awaiting(scene.say("正在存好", "Storing")));
  }

  /** It could not be stored, so nothing was submitted. */
  public static Drawing failed(Page.NotSubmitted page, Scene scene) {
    var bar =
        new Bar(scene)
            .second("stop", scene.say("不办了", "Stop"), new Action.EndVisit())
            .primary("submit", scene.say("再提交一次", "Submit again"), Icon.AGAIN, new Action.Submit());
    return Drawing.of(
        "not-submitted",
        List.of(
            Title.of(scene.say("还没交上", "Not submitted yet")),
            Box.line("lead", scene.say("您填的都还在。", "Everything you entered is still here."))),
        List.of(
            new Banner(Banner.Kind.FAILED, scene.say(page.reason()), scene.say(page.whatNow()))),
        bar);
  }
}
