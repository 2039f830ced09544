package onething.kiosk.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.List;
import onething.catalogue.Language;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Look;
import onething.kiosk.visit.Page;
import onething.look.Icon;

/** The tool strip at the foot of every page: only tools that work. The elderly look shows three. */
final class Strip {

  private Strip() {}

  static Component of(Scene scene) {
    var strip = new Nav();
    strip.addClassNames("strip", "on-pine");
    strip.getElement().setAttribute("aria-label", scene.say("工具", "Tools"));
    tools(scene).forEach(strip::add);
    return strip;
  }

  private static List<Press> tools(Scene scene) {
    return scene.elderly() ? three(scene) : all(scene);
  }

  private static List<Press> all(Scene scene) {
    var tools = new ArrayList<Press>();
    if (scene.frame().chrome().canEnd()) {
      tools.add(end(scene, scene.say("结束办理", "End visit")));
    }
    tools.addAll(List.of(language(scene), larger(scene), contrast(scene), help(scene)));
    return tools;
  }

  private static List<Press> three(Scene scene) {
    return scene.frame().page() instanceof Page.Welcome
        ? List.of(standard(scene), language(scene), contrast(scene))
        : scene.frame().chrome().canEnd()
            ? List.of(end(scene, scene.say("不办了", "Stop")), standard(scene), help(scene))
            : List.of(standard(scene), help(scene));
  }

  private static Press end(Scene scene, String words) {
    return tool(scene, "end", Icon.EXIT, words, new Action.EndVisit());
  }

  private static Press language(Scene scene) {
    var other = scene.chinese() ? Language.EN : Language.ZH;
    var words = scene.chinese() ? "English" : "中文";
    return tool(scene, "language", Icon.GLOBE, words, new Action.SetLanguage(other))
        .with("lang", scene.chinese() ? "en" : "zh-CN");
  }

  private static Press larger(Scene scene) {
    var words = scene.say("大字版", "Large text");
    return tool(scene, "look-elderly", Icon.LARGER, words, new Action.SetLook(Look.ELDERLY));
  }

  private static Press standard(Scene scene) {
    var words = scene.say("回标准版", "Standard");
    return tool(scene, "look-standard", Icon.LARGER, words, new Action.SetLook(Look.STANDARD));
  }

  private static Press contrast(Scene scene) {
    boolean high = scene.frame().highContrast();
    var words = high ? scene.say("普通对比", "Normal") : scene.say("高对比", "Contrast");
    return tool(scene, "contrast", Icon.CONTRAST, words, new Action.SetContrast(!high))
        .with("aria-pressed", String.valueOf(high));
  }

  private static Press help(Scene scene) {
    var words = scene.elderly() ? scene.say("请人帮忙", "Get help") : scene.say("找人帮忙", "Get help");
    return tool(scene, "help", Icon.HELP, words, new Action.Help(true));
  }

  private static Press tool(Scene scene, String testId, Icon icon, String words, Action action) {
    return scene.press(testId, "tool", action, icon.component(), Box.words("", words));
  }
}
