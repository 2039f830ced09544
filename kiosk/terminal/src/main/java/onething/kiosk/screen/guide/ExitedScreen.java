package onething.kiosk.screen.guide;

import com.vaadin.flow.component.Component;
import java.util.List;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Page;
import onething.look.Icon;

/** A way onward: why this bundle does not fit, and what to do, where and when. Never a dead end. */
public final class ExitedScreen {

  private ExitedScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Exited page, Scene scene) {
    var exit = page.exit();
    var bar =
        new Bar(scene)
            .back(scene.say("改回答", "Change answer"))
            .primary("finish", scene.say("知道了，结束", "Finish"), Icon.EXIT, new Action.EndVisit());
    return Drawing.of(
        "exited",
        List.of(
            Title.question(scene.say(exit.title())), Box.line("lead", scene.say(exit.reason()))),
        List.of(onward(page, scene)),
        bar);
  }

  private static Component onward(Page.Exited page, Scene scene) {
    var icon =
        switch (page.exit().kind()) {
          case SINGLE_ITEM -> Icon.DOCUMENT;
          case OTHER_BUNDLE -> Icon.LIST;
          case NOT_NOW -> Icon.CLOCK;
          case ASK_A_PERSON -> Icon.PERSON;
        };
    var head = Box.line("name", scene.say("接下来这样办", "What to do next"));
    var next = Box.of("row", icon.component(), Box.words("", scene.say(page.exit().next())));
    var kept =
        Box.line(
            "more",
            scene.say(
                "刚才的回答不会留下，也没有交上去。", "Your answers are not kept, and nothing was submitted."));
    return Box.named("onward", Box.of("instead", head, next, kept));
  }
}
