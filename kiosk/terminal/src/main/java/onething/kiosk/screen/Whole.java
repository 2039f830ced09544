package onething.kiosk.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.Frame;

/** The whole glass: head, line, page, action bar and strip, or the veil alone. */
final class Whole {

  private Whole() {}

  static Div of(Scene scene) {
    var drawing = Pages.draw(scene);
    var whole = new Div();
    attributes(whole, drawing, scene);
    var veil = scene.frame().chrome().veil();
    if (veil.isPresent()) {
      whole.add(Cover.of(veil.get(), scene));
    } else {
      zones(drawing, scene).forEach(whole::add);
    }
    return whole;
  }

  private static List<Component> zones(Drawing drawing, Scene scene) {
    var zones = new ArrayList<Component>(Head.of(scene, !drawing.night()));
    zones.add(page(drawing, scene));
    if (drawing.bar().isPresent()) {
      zones.add(new Footer(drawing.keys().toArray(Component[]::new)));
    }
    zones.add(Strip.of(scene));
    return zones;
  }

  private static Component page(Drawing drawing, Scene scene) {
    var page = new Main(section("read", drawing.read()), section("work", drawing.work()));
    page.getElement().setAttribute("data-key", "page-" + scene.local().place());
    return page;
  }

  private static Section section(String zone, List<Component> inside) {
    var section = new Section(inside.toArray(Component[]::new));
    section.getElement().setAttribute("class", zone).setAttribute("data-key", zone);
    return section;
  }

  private static void attributes(Div whole, Drawing drawing, Scene scene) {
    var frame = scene.frame();
    var name = drawing.name().split(" ")[0];
    whole
        .getElement()
        .setAttribute("id", "kiosk")
        .setAttribute("class", "page-" + drawing.name() + (drawing.night() ? " night on-pine" : ""))
        .setAttribute("data-page", name)
        .setAttribute("data-turn", String.valueOf(frame.turn()))
        .setAttribute("data-look", word(frame.look()))
        .setAttribute("data-contrast", frame.highContrast() ? "high" : "normal")
        .setAttribute("data-stop", frame.chrome().stop().map(Whole::word).orElse(""))
        .setAttribute("data-veil", veil(frame))
        .setAttribute(
            "data-place", frame.chrome().veil().isPresent() ? "veil" : scene.local().place())
        .setAttribute("lang", scene.chinese() ? "zh-CN" : "en");
  }

  private static String veil(Frame frame) {
    return frame
        .chrome()
        .veil()
        .map(v -> v.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
