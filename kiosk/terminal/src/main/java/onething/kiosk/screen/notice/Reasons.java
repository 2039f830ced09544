package onething.kiosk.screen.notice;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.catalogue.Exempt;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Leaves;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.PlanView;
import onething.look.Chip;

/** Why each paper need not be handed in, with its legal basis. */
final class Reasons {

  private Reasons() {}

  static Component of(PlanView plan, Scene scene) {
    var leaves =
        new Leaves<>(
            "reasons",
            plan.exempt(),
            scene.chinese() ? scene.fit(4, 2, 2, 1) : scene.fit(3, 2, 2, 1),
            scene);
    var parts = new ArrayList<Component>();
    parts.add(
        Box.line(
            "name",
            scene.say("不用交的" + plan.exempt().size() + "份，逐份说明", "Why you need not bring these")));
    leaves.shown().forEach(exempt -> parts.add(reason(exempt, scene)));
    leaves.turner(scene).ifPresent(parts::add);
    return Box.of("reasons", List.copyOf(parts));
  }

  private static Component reason(Exempt exempt, Scene scene) {
    var head =
        Box.of(
            "head-row",
            Box.words("paper", scene.say(exempt.material().name())),
            Chip.of(Papers.instead(exempt.by(), scene)));
    return Box.of(
        "reason",
        head,
        Box.line("", scene.say(exempt.reason())),
        Box.line("basis", scene.say("依据：", "Basis: ") + exempt.basis()));
  }
}
