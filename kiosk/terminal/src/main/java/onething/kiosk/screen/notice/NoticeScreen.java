package onething.kiosk.screen.notice;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.PlanView;
import onething.kiosk.visit.Tab;
import onething.look.Banner;
import onething.look.Chip;
import onething.look.Icon;

/** The one-time notice. Its title is the answer: 7 件事，合成 1 次办. */
public final class NoticeScreen {

  private NoticeScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Notice page, Scene scene) {
    var name = together(page, scene) ? "notice together" : "notice";
    return Drawing.of(name, read(page, scene), work(page, scene), bar(page, scene));
  }

  private static List<Component> read(Page.Notice page, Scene scene) {
    var plan = page.plan();
    int items = plan.items().size();
    var read = new ArrayList<Component>();
    plan.sampleNote()
        .ifPresent(
            note -> read.add(Box.with(Chip.outlined(scene.say(note)), "data-key", "sample")));
    read.add(Title.of(scene.say(items + "件事，合成1次办", items + " things, done in one go")));
    read.add(Box.line("lead", lead(page, scene)));
    if (together(page, scene)) {
      read.add(Papers.of(plan, scene));
    }
    return read;
  }

  /** Lying down there is room for papers and items side by side. */
  private static boolean together(Page.Notice page, Scene scene) {
    return scene.lying()
        && !scene.elderly()
        && (page.tab() == Tab.MATERIALS || page.tab() == Tab.ITEMS);
  }

  private static String lead(Page.Notice page, Scene scene) {
    var plan = page.plan();
    if (page.tab() == Tab.ITEMS) {
      return scene.say(
          "今天交上，最晚" + scene.weekday(plan.latest()) + "全部办好。",
          "Submit today, and all is done by " + scene.weekday(plan.latest()) + ".");
    }
    return scene.say(
        "按您的" + plan.answers().size() + "个回答算出。" + departments(plan) + "同步办，您不用再跑。",
        "Worked out from your "
            + plan.answers().size()
            + " answers; "
            + plan.departments().size()
            + " departments work on it together.");
  }

  private static String departments(PlanView plan) {
    var first = plan.departments().getFirst().zh();
    int count = plan.departments().size();
    return count == 1 ? first : first + "等" + count + "个部门";
  }

  private static List<Component> work(Page.Notice page, Scene scene) {
    var work = new ArrayList<Component>();
    page.limited()
        .ifPresent(
            m -> work.add(new Banner(Banner.Kind.TURN, scene.say(m.title()), scene.say(m.next()))));
    var part = together(page, scene) ? ItemGraph.of(page.plan(), scene) : part(page, scene);
    work.add(Box.with(part, "data-key", page.tab().name()));
    work.add(tabs(page, scene));
    return work;
  }

  private static Component part(Page.Notice page, Scene scene) {
    var plan = page.plan();
    return switch (page.tab()) {
      case MATERIALS -> Papers.of(plan, scene);
      case ITEMS -> ItemGraph.of(plan, scene);
      case COMPARED -> Compared.of(plan, scene);
      case EXEMPT_REASONS -> Reasons.of(plan, scene);
    };
  }

  private static Component tabs(Page.Notice page, Scene scene) {
    int items = page.plan().items().size();
    var shown = page.tab() == Tab.EXEMPT_REASONS ? Tab.MATERIALS : page.tab();
    var tabs =
        Box.of(
            "segments",
            tab(Tab.MATERIALS, "tab-materials", scene.say("带什么材料", "What to bring"), shown, scene),
            tab(
                Tab.ITEMS,
                "tab-items",
                scene.say("办哪" + items + "件事", "The " + items + " things"),
                shown,
                scene),
            tab(Tab.COMPARED, "tab-compared", scene.say("和分开办比", "Compared"), shown, scene));
    return Box.with(Box.with(tabs, "role", "tablist"), "data-key", "tabs");
  }

  private static Press tab(Tab tab, String testId, String words, Tab shown, Scene scene) {
    return scene
        .press(testId, "segment", new Action.ShowTab(tab), Box.words("", words))
        .with("role", "tab")
        .with("aria-selected", String.valueOf(tab == shown));
  }

  private static Bar bar(Page.Notice page, Scene scene) {
    var bar = new Bar(scene).back(scene.say("改回答", "Change answers"));
    return page.limited().isPresent()
        ? bar.waitingFor(scene.say("现在只能看", "For reading only"))
        : bar.primary("next", scene.say("开始办理", "Begin"), Icon.NEXT, new Action.Next());
  }
}
