package onething.kiosk.screen.consent;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Leaves;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Change;
import onething.kiosk.visit.Page;
import onething.look.Chip;
import onething.look.Icon;

/** What was found differs from what the notice assumed: each paper that moved, and why. */
public final class ChangedScreen {

  private ChangedScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Changed page, Scene scene) {
    int count = page.changes().size();
    int needs = page.plan().needs().size();
    var title =
        Title.question(
            scene.say("有" + count + "份材料，和刚才说的不一样", count + " papers differ from the notice"));
    var lead =
        Box.line(
            "lead", scene.say("现在一共要交" + needs + "份。", "You now hand in " + needs + " in all."));
    var leaves = new Leaves<>("changes", page.changes(), scene.fit(4, 3, 2, 2), scene);
    var work = new ArrayList<Component>();
    work.add(Box.of("reasons", leaves.shown().stream().map(c -> change(c, scene)).toList()));
    leaves.turner(scene).ifPresent(work::add);
    var bar =
        new Bar(scene)
            .primary(
                "next",
                scene.say("知道了，去核对表格", "I see, on to the form"),
                Icon.NEXT,
                new Action.Next());
    return Drawing.of("changed", List.of(title, lead), work, bar);
  }

  private static Component change(Change change, Scene scene) {
    var chip =
        change.nowNeeded()
            ? Chip.outlined(scene.say("要交", "bring it"))
            : Chip.of(scene.say("不用交", "not needed"));
    var head = Box.of("head-row", Box.words("paper", scene.say(change.material())), chip);
    return Box.of(
        change.nowNeeded() ? "reason turn" : "reason", head, Box.line("", scene.say(change.why())));
  }
}
