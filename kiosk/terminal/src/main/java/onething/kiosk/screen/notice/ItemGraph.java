package onething.kiosk.screen.notice;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Leaves;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.ItemLine;
import onething.kiosk.visit.PlanView;

/**
 * The items with what waits for what: a trunk for the chain, branches to the right for what follows
 * beside it. An amber dot starts today, a hollow one follows by itself.
 */
final class ItemGraph {

  private ItemGraph() {}

  static Component of(PlanView plan, Scene scene) {
    var lines = Lanes.of(plan.items());
    var leaves = new Leaves<>("items", lines, scene.fit(8, 8, 4, 3), scene);
    var parts = new ArrayList<Component>();
    parts.add(
        Box.of(
            "row heads",
            Box.words("", scene.say("事项和部门", "Thing and department")),
            Box.words("", scene.say("最晚办好", "Done by"))));
    leaves.shown().forEach(line -> parts.add(row(line, scene)));
    parts.add(legend(scene));
    leaves.turner(scene).ifPresent(parts::add);
    return Box.of("items", List.copyOf(parts));
  }

  private static Component row(Lanes.Line line, Scene scene) {
    var item = line.item();
    var row =
        Box.of(
            "row",
            Box.svg("lane", line.svg()),
            Box.words("paper", scene.say(item.name())),
            Box.words("more", scene.say(item.department())),
            Box.words("date", scene.day(item.latest())));
    return Box.with(Box.named("item-" + item.id(), row), "data-after", after(item));
  }

  private static String after(ItemLine item) {
    return String.join(" ", item.after());
  }

  private static Component legend(Scene scene) {
    return Box.of(
        "legend",
        Box.svg("lane", Lanes.dot(true)),
        Box.words("", scene.say("今天就开始", "starts today")),
        Box.svg("lane", Lanes.dot(false)),
        Box.words("", scene.say("前一项办好，自动接着办", "follows by itself")));
  }
}
