package onething.kiosk.screen.notice;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.catalogue.Exempt;
import onething.catalogue.ExemptBy;
import onething.catalogue.Need;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.PlanView;
import onething.kiosk.visit.Tab;
import onething.look.Icon;

/** What to hand in, and what not: numbers first, then each paper with its reason. */
final class Papers {

  private static final int EXEMPT_SHOWN = 6;
  private static final int EXEMPT_SHOWN_LARGE = 3;

  private Papers() {}

  static Component of(PlanView plan, Scene scene) {
    var parts = new ArrayList<Component>();
    if (!scene.elderly()) {
      parts.add(Stats.of(plan, scene));
    }
    parts.add(needs(plan, scene));
    parts.add(exempt(plan, scene));
    return Box.of("papers", parts);
  }

  private static Component needs(PlanView plan, Scene scene) {
    int count = plan.needs().size();
    var title =
        count == 0
            ? scene.say("什么都不用交", "Nothing to hand in")
            : scene.say("要交" + count + "份", "Bring " + count);
    var needs = Box.of("needs", Box.line("name", title));
    plan.needs().forEach(need -> needs.add(need(need, scene)));
    return Box.named("needs", needs);
  }

  private static Component need(Need need, Scene scene) {
    var words =
        Box.of(
            "words",
            Box.line("paper", scene.say(need.material().name())),
            Box.line("more", scene.say(need.reason())));
    return Box.of("need", Icon.DOCUMENT.component(), words);
  }

  private static Component exempt(PlanView plan, Scene scene) {
    int count = plan.exempt().size();
    var title = scene.say("不用交" + count + "份", count + " you need not bring");
    var head = Box.of("head-row", Box.line("name", title));
    if (count > 0) {
      head.add(reasons(scene));
    }
    var list = Box.of("list", shown(plan, scene).stream().map(e -> exempt(e, scene)).toList());
    return Box.named("exempt", Box.of("exempt", head, list));
  }

  private static List<Exempt> shown(PlanView plan, Scene scene) {
    return plan.exempt().stream()
        .limit(scene.elderly() || !scene.chinese() ? EXEMPT_SHOWN_LARGE : EXEMPT_SHOWN)
        .toList();
  }

  private static Press reasons(Scene scene) {
    return scene.press(
        "tab-reasons",
        "link",
        new Action.ShowTab(Tab.EXEMPT_REASONS),
        Box.words("", scene.say("逐份看原因", "Why, one by one")),
        Icon.MORE.component());
  }

  private static Component exempt(Exempt exempt, Scene scene) {
    return Box.of(
        "one",
        Icon.CHECK.component(),
        Box.words("paper", scene.say(exempt.material().name())),
        Box.words("more", instead(exempt.by(), scene)));
  }

  /** What stands in for the paper, in two or three words. */
  static String instead(ExemptBy by, Scene scene) {
    return switch (by) {
      case LICENCE -> scene.say("电子证照", "e-licence");
      case SHARED_DATA -> scene.say("数据共享", "shared data");
      case SHARED_RESULT -> scene.say("办好后自动带入", "carried over");
      case COMMITMENT -> scene.say("告知承诺", "your word");
    };
  }
}
