package onething.kiosk.screen.notice;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.PlanView;

/** Four numbers, each over a pair of bars: thick is together, thin is handling the items apart. */
final class Stats {

  private Stats() {}

  static Component of(PlanView plan, Scene scene) {
    return Box.of("stats", all(plan, scene).stream().map(s -> s.draw(scene)).toList());
  }

  static List<Stat> all(PlanView plan, Scene scene) {
    var now = plan.together();
    var apart = plan.apart();
    return List.of(
        new Stat(now.trips(), apart.trips(), scene.say("趟", "trip"), scene.say("趟", "")),
        new Stat(now.forms(), apart.forms(), scene.say("张表", "form"), scene.say("张", "")),
        new Stat(
            now.materials(), apart.materials(), scene.say("份材料", "papers"), scene.say("份", "")),
        new Stat(
            now.workingDays(),
            apart.workingDays(),
            scene.say("工作日", "working days"),
            scene.say("个", "")));
  }

  record Stat(int now, int apart, String unit, String apartUnit) {

    Component draw(Scene scene) {
      var number =
          Box.of("figure", Box.words("number", String.valueOf(now)), Box.words("unit", unit));
      return Box.of("stat", number, bars(), Box.line("more", apartWords(scene)));
    }

    String apartWords(Scene scene) {
      return scene.say("分开办" + apart + apartUnit, apart + " apart");
    }

    Component bars() {
      double share = apart == 0 ? 1 : Math.min(1, (double) now / apart);
      var thick = Box.of("thick");
      thick
          .getElement()
          .setAttribute("style", String.format(Locale.ROOT, "width:%.1f%%", share * 100));
      return Box.with(Box.of("pair", thick), "aria-hidden", "true");
    }
  }
}
