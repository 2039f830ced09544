package onething.kiosk.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.Stop;
import onething.look.Mark;

/** What stands over every page and is never touched: mark, hall, clock, and the visit line. */
final class Head {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private Head() {}

  static Component of(Scene scene) {
    var chrome = scene.frame().chrome();
    var name = Box.words("name", scene.say("一件事", "OneThing"));
    var hall = Box.words("hall", hall(scene));
    var clock = Box.words("clock", CLOCK.format(chrome.now()));
    var head = new Header(Mark.component(), name, Box.of("grow"), hall, clock);
    head.addClassName("head");
    return head;
  }

  /** The larger look has room for the hall's name alone, not for what stands after it. */
  private static String hall(Scene scene) {
    var hall = scene.say(scene.frame().chrome().hall());
    return scene.elderly() ? hall.split(" ?[·,，] ?")[0] : hall;
  }

  /** The six stops; the elderly look leaves them out. */
  static Optional<Component> line(Scene scene) {
    return scene.elderly()
        ? Optional.empty()
        : scene.frame().chrome().stop().map(now -> line(scene, now));
  }

  private static Component line(Scene scene, Stop now) {
    var list = new OrderedList();
    list.addClassName("visit-line");
    list.getElement().setAttribute("aria-label", scene.say("办理进度", "Progress"));
    for (Stop stop : Stop.values()) {
      list.add(stop(scene, stop, now));
    }
    return list;
  }

  private static ListItem stop(Scene scene, Stop stop, Stop now) {
    int way = stop.compareTo(now);
    var item = new ListItem(Box.of("dot"), Box.words("", words(scene, stop)));
    item.addClassName(way < 0 ? "past" : way == 0 ? "now" : "ahead");
    if (way == 0) {
      item.getElement().setAttribute("aria-current", "step");
    }
    return item;
  }

  private static String words(Scene scene, Stop stop) {
    return switch (stop) {
      case ANSWER -> scene.say("回答问题", "Questions");
      case NOTICE -> scene.say("看告知单", "Your plan");
      case CARD -> scene.say("刷身份证", "ID card");
      case FORM -> scene.say("核对表格", "Form");
      case MATERIALS -> scene.say("交材料", "Documents");
      case SIGN -> scene.say("签字提交", "Sign");
    };
  }

  static List<Component> of(Scene scene, boolean withLine) {
    var line = withLine ? line(scene) : Optional.<Component>empty();
    return line.map(l -> List.of(of(scene), l)).orElseGet(() -> List.of(of(scene)));
  }
}
