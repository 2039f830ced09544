package onething.kiosk.screen.card;

import com.vaadin.flow.component.Component;
import java.util.List;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Look;
import onething.look.Icon;

/** The larger look is offered by the age on the card, never forced. */
public final class OfferElderlyScreen {

  private OfferElderlyScreen() {}

  /** Draws it. */
  public static Drawing draw(Scene scene) {
    var title = Title.of(scene.say("要不要，把字放大？", "Would you like larger text?"));
    var lead =
        Box.line(
            "lead",
            scene.say(
                "办的事一样，已经填的都在。随时能换回来。",
                "The same things, and what you entered stays. You can change back at any time."));
    var bar =
        new Bar(scene)
            .second("keep-look", scene.say("不用，就这样", "No, keep this"), new Action.KeepLook())
            .primary(
                "take-look",
                scene.say("换成大字版", "Larger text"),
                Icon.LARGER,
                new Action.SetLook(Look.ELDERLY));
    return Drawing.of("offer-elderly", List.of(title, lead), List.of(example(scene)), bar);
  }

  private static Component example(Scene scene) {
    return Box.of(
        "look-example",
        Box.of("now", Box.words("", scene.say("现在的字", "Text now"))),
        Icon.NEXT.component(),
        Box.of("larger", Box.words("", scene.say("放大的字", "Larger"))));
  }
}
