package onething.kiosk.screen;

import com.vaadin.flow.component.Component;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Veil;
import onething.look.Icon;
import onething.look.Pictogram;

/**
 * What covers a page. While it stands the page below is not drawn at all, so nothing shows through.
 */
final class Cover {

  private static final double ROUND = 2 * Math.PI * 178;

  private Cover() {}

  static Component of(Veil veil, Scene scene) {
    return switch (veil) {
      case Veil.Idle idle -> idle(idle, scene);
      case Veil.Help help -> help(help, scene);
    };
  }

  private static Component idle(Veil.Idle idle, Scene scene) {
    var seconds =
        Box.with(Box.words("seconds", String.valueOf(idle.secondsLeft())), "role", "timer");
    var said =
        Box.of(
            "said",
            Title.large(scene.say("您还在吗？", "Are you still there?")),
            Box.line("", scene.say("数到0，就清除您的信息，回到首页。", "At 0 your information is wiped.")),
            Box.line(
                "", scene.say("已填的不会留下，也不会交上去。", "Nothing is kept, and nothing is submitted.")));
    var keys = Box.of("keys", stay(scene), leave(scene));
    var ring = Box.of("ring", ring(idle), seconds);
    var veil = Box.of("veil idle on-pine", anywhere(scene), ring, said, keys);
    return named(veil, "idle");
  }

  /** A touch beside the keys means the same as the large one. */
  private static Component anywhere(Scene scene) {
    return scene
        .press("anywhere", "anywhere", new Action.ContinueVisit())
        .with("aria-hidden", "true")
        .with("tabindex", "-1");
  }

  private static Component stay(Scene scene) {
    var words = scene.say("我还在，继续办", "I am here, go on");
    return scene.press("continue", "key amber", new Action.ContinueVisit(), Box.words("", words));
  }

  private static Component leave(Scene scene) {
    var words = scene.say("不办了，马上清除", "Stop and wipe now");
    return scene.press(
        "end", "key ghost", new Action.EndVisit(), Icon.EXIT.component(), Box.words("", words));
  }

  private static Component ring(Veil.Idle idle) {
    double left = ROUND * idle.secondsLeft() / Math.max(1, idle.ofSeconds());
    return Box.svg(
        "circle",
        """
        <svg viewBox="0 0 406 406" fill="none" stroke-width="25" stroke-linecap="round">\
        <circle class="rest" cx="203" cy="203" r="178"/>\
        <circle class="left" cx="203" cy="203" r="178" transform="rotate(-90 203 203)" \
        stroke-dasharray="%.1f %.1f"/></svg>\
        """
            .formatted(left, ROUND));
  }

  private static Component help(Veil.Help help, Scene scene) {
    var said =
        Box.of(
            "said",
            Pictogram.HELPER.component(),
            Title.large(scene.say("找人帮忙", "Get help")),
            Box.line("", scene.say(help.where())),
            Box.line(
                "",
                scene.say("您填的都还在，回来接着办。", "What you filled in is kept: come back and go on.")));
    var close =
        scene.press(
            "help-close",
            "key amber",
            new Action.Help(false),
            Box.words("", scene.say("接着办", "Go on")));
    return named(Box.of("veil help on-pine", said, Box.of("keys", close)), "help");
  }

  private static Component named(Component veil, String name) {
    Box.with(Box.with(veil, "data-veil", name), "data-key", "veil-" + name);
    return Box.with(Box.with(veil, "role", "dialog"), "aria-modal", "true");
  }
}
