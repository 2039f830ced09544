package onething.kiosk.screen.welcome;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Look;
import onething.kiosk.visit.Page;
import onething.look.Icon;
import onething.look.Pictogram;

/**
 * The invitation. Many lines join into the start button; the elderly look says the same plainly.
 */
public final class WelcomeScreen {

  private WelcomeScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Welcome page, Scene scene) {
    return scene.elderly() ? plain(page, scene) : joining(page, scene);
  }

  private static Drawing joining(Page.Welcome page, Scene scene) {
    var title = Title.large(scene.say("一件事，一次办成。", "One thing, done in one go."));
    var more =
        Box.of(
            "lead",
            Box.line(
                "",
                scene.say("答几个问题，填一张表，交一次材料。", "A few questions, one form, one set of papers.")),
            Box.line(
                "", scene.say("几个部门的事，在这里一次办完。", "Several departments, handled here at once.")));
    var work = new ArrayList<Component>();
    work.add(JoiningLines.of(page.lines(), scene));
    work.add(start(scene));
    if (page.elderlyOffered()) {
      work.add(offer(scene));
    }
    work.add(remarks(page, scene));
    return Drawing.night("welcome", List.of(title, more), work);
  }

  private static Press start(Scene scene) {
    var words = Box.words("big", scene.say("开始办事", "Start"));
    var other = Box.words("other", scene.say("Start", "开始办事"));
    return scene.press(
        "start", "key amber start", new Action.Start(), words, other, Icon.MORE.component());
  }

  private static Press offer(Scene scene) {
    return scene.press(
        "offer-elderly",
        "key ghost offer",
        new Action.SetLook(Look.ELDERLY),
        Icon.LARGER.component(),
        Box.words("", scene.say("长者版：字更大，一步一步来", "Larger text, step by step")));
  }

  private static Component remarks(Page.Welcome page, Scene scene) {
    var today =
        Box.words(
            "",
            scene.say(
                "今天可办" + page.bundles() + "件事 · 不收费",
                things(page.bundles()) + " can be done today · free of charge"));
    var notice =
        page.notice()
            .map(n -> Box.words("notice", scene.say(n.title()) + "，" + scene.say(n.next())));
    return Box.of("remarks", notice.map(n -> List.of(today, n)).orElseGet(() -> List.of(today)));
  }

  private static String things(int count) {
    return count == 1 ? "1 thing" : count + " things";
  }

  private static Drawing plain(Page.Welcome page, Scene scene) {
    var title = Title.large(scene.say("您好，办什么事？", "Hello, what brings you here?"));
    var calm =
        Box.line("lead", scene.say("不着急，慢慢来。点错了也能退回。", "Take your time. You can always go back."));
    var start =
        card(
            scene,
            "start",
            "key primary invite on-pine",
            new Action.Start(),
            Pictogram.CERTIFICATE,
            scene.say("我要办事", "Start"),
            scene.say("告诉您办什么、带什么", "We tell you what to bring"));
    var help =
        card(
            scene,
            "help",
            "key invite",
            new Action.Help(true),
            Pictogram.GRANDPARENTS,
            scene.say("请人帮忙", "Get help"),
            scene.say("看看在哪儿找工作人员", "Where to find our staff"));
    var work = new ArrayList<Component>(List.of(start, help));
    page.notice().ifPresent(n -> work.add(Box.line("notice", scene.say(n.title()))));
    return Drawing.open("welcome", List.of(title, calm), work);
  }

  private static Press card(
      Scene scene,
      String testId,
      String styles,
      Action action,
      Pictogram picture,
      String title,
      String line) {
    var words = Box.of("words", Box.line("name", title), Box.line("more", line));
    return scene.press(testId, styles, action, picture.component(), words, Icon.NEXT.component());
  }
}
