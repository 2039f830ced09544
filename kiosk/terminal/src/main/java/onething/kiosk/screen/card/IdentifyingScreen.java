package onething.kiosk.screen.card;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.CardState;
import onething.kiosk.visit.Page;
import onething.look.Icon;

/** Placing the identity card. Every bad state names the next step and what was not lost. */
public final class IdentifyingScreen {

  private IdentifyingScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Identifying page, Scene scene) {
    var words = CardWords.of(page.state(), scene);
    return Drawing.of("identifying", read(words), work(words), bar(page.state(), words, scene));
  }

  private static List<Component> read(CardWords words) {
    var lead = Box.of("lead", Box.line("", words.first()));
    if (!words.second().isEmpty()) {
      lead.add(Box.line("", words.second()));
    }
    return List.of(Title.of(words.title()), lead);
  }

  private static List<Component> work(CardWords words) {
    var picture = CardPicture.of(words.name());
    Box.with(Box.named("card-state", picture), "data-state", words.name());
    var work = new ArrayList<Component>(List.of(picture));
    words.note().ifPresent(work::add);
    return work;
  }

  private static Bar bar(CardState state, CardWords words, Scene scene) {
    var bar = new Bar(scene).back();
    if (words.retry()) {
      bar.second("ask-help", scene.say("找人帮忙", "Get help"), new Action.Help(true));
      return bar.primary(
          "retry-card", scene.say("再试一次", "Try again"), Icon.AGAIN, new Action.RetryCard());
    }
    return state instanceof CardState.Read
        ? bar.awaiting(scene.say("接着往下办", "Going on"))
        : bar.awaiting(words.awaiting());
  }
}
