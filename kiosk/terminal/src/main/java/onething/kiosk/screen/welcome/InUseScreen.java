package onething.kiosk.screen.welcome;

import java.util.List;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.look.Pictogram;

/** Another window of this kiosk holds the visit; nothing of it is shown here. */
public final class InUseScreen {

  private InUseScreen() {}

  /** Draws it. */
  public static Drawing draw(Scene scene) {
    return Drawing.night(
        "in-use",
        List.of(
            Pictogram.PERSON.component(),
            Title.large(scene.say("正有人在办事", "Somebody is being served")),
            Box.line(
                "lead",
                scene.say("请到那个窗口接着办，或者等办完。", "Go on in that window, or wait until it is free."))),
        List.of());
  }
}
