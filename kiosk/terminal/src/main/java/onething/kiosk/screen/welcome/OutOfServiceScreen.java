package onething.kiosk.screen.welcome;

import com.vaadin.flow.component.Component;
import java.time.format.DateTimeFormatter;
import java.util.List;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Page;
import onething.look.Icon;

/** Nothing can be done at this kiosk now: why, what stays valid, and where to go instead. */
public final class OutOfServiceScreen {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final String BROKEN_LINE =
      """
      <svg viewBox="0 0 952 104" fill="none" stroke-linecap="round">\
      <path class="whole" stroke-width="20" d="M10 52H400"/>\
      <circle class="stop" cx="476" cy="52" r="46" stroke-width="12"/>\
      <path class="stop" stroke-width="12" d="M457 40l38 24M495 40l-38 24"/>\
      <path class="ahead" stroke-width="20" stroke-dasharray="0 45" d="M552 52H930"/></svg>\
      """;

  private OutOfServiceScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.OutOfService page, Scene scene) {
    var lead =
        Box.of(
            "lead",
            Box.line("", scene.say(page.reason())),
            Box.line(
                "",
                scene.say(
                    "屏幕显示过“交上了”的，都有效，不用再交。",
                    "Whatever this screen called submitted stays submitted.")));
    return Drawing.night(
        "out-of-service",
        List.of(
            Box.svg("broken-line", BROKEN_LINE),
            Title.large(scene.say("这台机器暂停服务", "This machine is out of service")),
            lead),
        List.of(instead(page, scene), foot(scene)));
  }

  private static Component instead(Page.OutOfService page, Scene scene) {
    var row = Box.of("row", Icon.PERSON.component(), Box.words("", scene.say(page.whatNow())));
    return Box.of("instead", Box.line("name", scene.say("现在可以去", "Where you can go now")), row);
  }

  private static Component foot(Scene scene) {
    var chrome = scene.frame().chrome();
    var code =
        chrome.kiosk().isEmpty()
            ? scene.say("机器还没登记", "Not enrolled yet")
            : scene.say("机器编号 ", "Machine ") + chrome.kiosk();
    return Box.of("remarks", Box.words("", code), Box.words("", CLOCK.format(chrome.now())));
  }
}
