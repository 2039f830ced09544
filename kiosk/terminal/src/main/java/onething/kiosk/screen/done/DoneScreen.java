package onething.kiosk.screen.done;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.catalogue.Text;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.DateLine;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.SlipState;
import onething.look.Banner;
import onething.look.Icon;

/** 交上了: the number, the latest dates, and what is known of the slip; never more. */
public final class DoneScreen {

  private static final int NAMES = 3;

  private DoneScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Done page, Scene scene) {
    var read = new ArrayList<Component>();
    read.add(
        Box.of(
            "verdict done",
            Box.of("seal", Icon.CHECK.component()),
            Title.large(scene.say("交上了", "Submitted"))));
    read.add(Box.with(Box.line("lead", delivery(page, scene)), "role", "status"));
    read.add(number(page, scene));
    read.add(dates(page, scene));
    var work = new ArrayList<Component>();
    work.add(SlipPart.of(page, scene));
    note(page, scene).forEach(work::add);
    return Drawing.of("done", read, work, bar(page, scene));
  }

  private static String delivery(Page.Done page, Scene scene) {
    return switch (page.delivery()) {
      case QUEUED ->
          scene.say(
              "网断了。已存好，网一通就送出，不用再交。",
              "The line is down. It is stored and leaves as soon as the line is back; do not submit again.");
      case DELIVERED ->
          scene.say(
              "已送到，" + page.departments() + "个部门会收到。",
              "Delivered; " + page.departments() + " departments will receive it.");
      case CHECKING -> scene.say("已送到，工作人员正在核对。", "Delivered; staff are checking it.");
    };
  }

  private static Component number(Page.Done page, Scene scene) {
    return Box.of(
        "case-number",
        Box.words("label", scene.say("办件编号", "Case number")),
        Box.named("case-no", Box.words("number", page.caseNo())));
  }

  private static Component dates(Page.Done page, Scene scene) {
    var list = Box.of("dates");
    var dates = page.dates();
    if (!dates.isEmpty()) {
      if (dates.size() > 1) {
        list.add(date(dates.getFirst(), names(dates.getFirst().items(), scene), scene));
      }
      list.add(date(dates.getLast(), scene.say("全部办好", "all done"), scene));
    }
    if (page.provisional()) {
      list.add(
          Box.line(
              "more",
              scene.say(
                  "明年放假安排还没公布，日期可能变。",
                  "Next year's holidays are not announced yet: dates may change.")));
    }
    return list;
  }

  private static Component date(DateLine line, String what, Scene scene) {
    var day = scene.say("最晚" + scene.day(line.latest()), "by " + scene.day(line.latest()));
    return Box.of("row", Box.words("date", day), Box.words("", what));
  }

  private static String names(List<Text> items, Scene scene) {
    var shown = items.stream().limit(NAMES).map(scene::say).toList();
    return String.join(scene.say("、", ", "), shown) + scene.say("先办好", " first");
  }

  private static List<Component> note(Page.Done page, Scene scene) {
    if (page.cardLeft()) {
      return List.of(
          new Banner(
              Banner.Kind.TURN,
              scene.say("身份证还在机器上", "Your card is still here"),
              scene.say("请拿走身份证。", "Please take your card.")));
    }
    return page.similarCaseNo()
        .<List<Component>>map(no ->
            List.of(
                new Banner(
                    Banner.Kind.INFO,
                    scene.say("之前交过一次：" + no, "Submitted before: " + no),
                    scene.say(
                        "工作人员会合在一起办，您不用做什么。",
                        "Staff will handle them together; nothing to do for you."))))
        .orElse(List.of());
  }

  private static Bar bar(Page.Done page, Scene scene) {
    var bar = new Bar(scene);
    if (page.slip() instanceof SlipState.Ask) {
      return bar.second(
              "slip-no", Icon.CROSS, scene.say("没出来", "No"), new Action.SlipCameOut(false))
          .primary(
              "slip-yes",
              scene.say("出来了", "Yes, it did"),
              Icon.CHECK,
              new Action.SlipCameOut(true));
    }
    if (page.canPrintAgain()) {
      bar.second(
          "print-again", Icon.PRINTER, scene.say("再打一张", "Print again"), new Action.PrintAgain());
    }
    return bar.primary(
        "finish", scene.say("结束，清除我的信息", "Finish and wipe"), Icon.EXIT, new Action.Finish());
  }
}
