package onething.kiosk.screen.consent;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Leaves;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.Scope;
import onething.look.Icon;

/** May data be fetched? Nothing is ticked beforehand, and declining is an equal way. */
public final class ConsentingScreen {

  private ConsentingScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Consenting page, Scene scene) {
    var title = Title.question(scene.say("这些数据，可以替您查吗？", "May we look these up for you?"));
    var lead =
        Box.line(
            "lead",
            scene.say(
                "点一下是同意，再点一下是不同意。只为办这件事查，办完即止。",
                "Tap to agree, tap again to take it back. Only for this, and only until it is done."));
    var work = new ArrayList<Component>();
    var leaves = new Leaves<>("scopes", page.scopes(), scene.fit(4, 4, 3, 2), scene);
    work.add(Box.of("options", leaves.shown().stream().map(s -> tile(s, scene)).toList()));
    leaves.turner(scene).ifPresent(work::add);
    work.add(Box.line("more", declining(page, scene)));
    return Drawing.of("consenting", List.of(title, lead), work, bar(page, scene));
  }

  private static String declining(Page.Consenting page, Scene scene) {
    return scene.say(
        "都不同意也能办，要多交" + page.declined() + "份材料。",
        "You can decline all of it and hand in " + page.declined() + " more papers.");
  }

  private static Press tile(Scope scope, Scene scene) {
    var words =
        Box.of(
            "words",
            Box.line("name", scene.say(scope.title())),
            Box.line("more", scene.say(scope.saves())));
    var tick = Box.of("tick", scope.given() ? List.of(Icon.CHECK.component()) : List.of());
    return scene
        .press(
            "consent-" + scope.id(),
            "key tile option" + (scope.given() ? " selected" : ""),
            new Action.ToggleScope(scope.id()),
            words,
            tick)
        .with("role", "checkbox")
        .with("aria-checked", String.valueOf(scope.given()));
  }

  private static Bar bar(Page.Consenting page, Scene scene) {
    var bar = new Bar(scene).back();
    bar.second("consent-decline", scene.say("都不同意", "Decline"), new Action.DeclineConsent());
    return page.canAgree()
        ? bar.primary(
            "consent-agree", scene.say("同意勾选的", "Agree"), Icon.NEXT, new Action.GiveConsent())
        : bar.waitingFor(scene.say("先点同意哪些", "Tap what you agree to"));
  }
}
