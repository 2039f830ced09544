package onething.kiosk.screen.consent;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.catalogue.Text;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.screen.part.Waiting;
import onething.kiosk.visit.Page;

/** The registry is being asked: what for, and that nothing needs doing. */
public final class FetchingScreen {

  private static final int SHOWN = 5;

  private FetchingScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Fetching page, Scene scene) {
    var title = Title.of(scene.say("正在替您查数据", "Looking things up"));
    var lead =
        Box.line(
            "lead",
            scene.say(
                "查到的不用您再交。查不到也能接着办。",
                "What we find you need not bring. If we find nothing you can still go on."));
    var work = new ArrayList<Component>();
    work.add(Waiting.picture());
    work.add(
        Box.of("asking", page.asking().stream().limit(SHOWN).map(t -> row(t, scene)).toList()));
    return Drawing.of(
        "fetching",
        List.of(title, lead),
        work,
        new Bar(scene).awaiting(scene.say("正在查", "Looking up")));
  }

  private static Component row(Text what, Scene scene) {
    return Box.line("row", scene.say(what));
  }
}
