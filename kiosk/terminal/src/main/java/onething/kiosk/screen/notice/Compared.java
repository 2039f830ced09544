package onething.kiosk.screen.notice;

import com.vaadin.flow.component.Component;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.PlanView;

/** Together and apart, side by side: one row a number. */
final class Compared {

  private Compared() {}

  static Component of(PlanView plan, Scene scene) {
    var table = Box.of("compared");
    table.add(
        Box.of(
            "row heads",
            Box.words("", ""),
            Box.words("", scene.say("合成1次办", "In one go")),
            Box.words("", scene.say("分开办", "Apart"))));
    Stats.all(plan, scene).forEach(stat -> table.add(row(stat)));
    table.add(Box.line("more", scope(plan, scene)));
    return table;
  }

  private static Component row(Stats.Stat stat) {
    return Box.of(
        "row",
        Box.words("unit", stat.unit()),
        Box.words("number", String.valueOf(stat.now())),
        Box.words("apart", String.valueOf(stat.apart())),
        stat.bars());
  }

  private static String scope(PlanView plan, Scene scene) {
    return scene.say(
        "分开办，是把这" + plan.items().size() + "件事一件一件去各部门办，按各自的时限算。",
        "Apart means taking these "
            + plan.items().size()
            + " things to each department, one by one.");
  }
}
