package onething.kiosk.screen.done;

import com.vaadin.flow.component.Component;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Qr;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.SlipState;

/**
 * The slip: mouth, paper and words. "Printed" is said on proof only; else the code is shown large.
 */
final class SlipPart {

  private SlipPart() {}

  static Component of(Page.Done page, Scene scene) {
    var part =
        switch (page.slip()) {
          case SlipState.Printing p -> slip("printing", page, scene, printing(scene));
          case SlipState.Printed p -> slip("printed", page, scene, printed(scene));
          case SlipState.Ask a -> slip("ask", page, scene, ask(scene));
          case SlipState.Failed f -> code("failed", page, scene, failed(f, scene));
          case SlipState.Unconfirmed u -> code("unconfirmed", page, scene, unconfirmed(scene));
        };
    return Box.with(part, "role", "status");
  }

  private static Component printing(Scene scene) {
    return Box.of(
        "words",
        Title.heading("name", scene.say("正在打印凭条", "Printing your slip")),
        Box.line("", scene.say("从屏幕右下方出来。", "It comes out below the screen, on the right.")),
        Box.line("", scene.say("请先别走。", "Please wait for it.")),
        Box.of("track", Box.of("run")));
  }

  private static Component printed(Scene scene) {
    return Box.of(
        "words",
        Title.heading("name", scene.say("凭条打好了", "Your slip is printed")),
        Box.line("", scene.say("请拿走，手机扫码看进度。", "Take it and scan it with your phone.")),
        Box.line(
            "more",
            scene.say(
                "凭条只说明交上了；收件回执由窗口给。",
                "It shows that you submitted; the receipt comes from the window.")));
  }

  private static Component ask(Scene scene) {
    return Box.of(
        "words",
        Title.heading("name", scene.say("凭条出来了吗？", "Did the slip come out?")),
        Box.line("", scene.say("这台机器看不见纸口，", "This machine cannot see the slot;")),
        Box.line("", scene.say("请您看一眼。", "please take a look.")));
  }

  private static Component failed(SlipState.Failed failed, Scene scene) {
    return Box.of(
        "words",
        Title.heading("name", scene.say(failed.reason())),
        Box.line("", scene.say(failed.next())),
        Box.line("more", scene.say("也可以抄下上面的编号。", "You can also write down the number above.")));
  }

  private static Component unconfirmed(Scene scene) {
    return Box.of(
        "words",
        Title.heading("name", scene.say("凭条打没打好，机器不知道", "We cannot tell whether it printed")),
        Box.line(
            "", scene.say("不影响办理。请用手机扫码看进度。", "Your case is not affected. Scan with your phone.")),
        Box.line("more", scene.say("也可以抄下上面的编号。", "You can also write down the number above.")));
  }

  private static Component slip(String state, Page.Done page, Scene scene, Component words) {
    var paper =
        Box.of(
            "paper-slip",
            Box.line("", scene.say(page.bundle())),
            Box.line("", page.caseNo()),
            Qr.of(page.trackUrl(), scene.say("看进度的二维码", "Code to follow your case")),
            Box.line("", scene.say("扫码看进度", "Scan to follow")));
    var box = Box.of("slip " + state, words, Box.of("mouth", paper));
    return named(box, state);
  }

  private static Component code(String state, Page.Done page, Scene scene, Component words) {
    var code = Qr.of(page.trackUrl(), scene.say("看进度的二维码", "Code to follow your case"));
    return named(Box.of("slip code " + state, words, code), state);
  }

  private static Component named(Component box, String state) {
    return Box.with(
        Box.with(Box.named("slip", box), "data-state", state), "data-key", "slip-" + state);
  }
}
