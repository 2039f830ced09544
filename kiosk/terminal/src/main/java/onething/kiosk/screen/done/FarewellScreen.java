package onething.kiosk.screen.done;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Page;
import onething.look.Pictogram;

/** Everything is wiped; any touch leads back to the welcome page. */
public final class FarewellScreen {

  private FarewellScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Farewell page, Scene scene) {
    var read = new ArrayList<Component>();
    if (page.cardLeft()) {
      read.add(Pictogram.CARD.component());
      read.add(Title.large(scene.say("请拿走身份证", "Please take your card")));
    } else {
      read.add(Title.large(scene.say("慢走，再见", "Goodbye")));
    }
    read.add(Box.line("lead", scene.say("您的信息已经清除。", "Your information has been wiped.")));
    var anywhere =
        scene
            .press("anywhere", "anywhere", new Action.ContinueVisit())
            .with("aria-label", scene.say("回首页", "Back to the start"));
    return Drawing.night("farewell", read, List.of(anywhere));
  }
}
