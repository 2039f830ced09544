package onething.kiosk.screen;

import com.vaadin.flow.dom.Element;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onething.kiosk.screen.part.Redrawn;
import org.jspecify.annotations.Nullable;

/**
 * Makes the drawn page like a freshly drawn one by changing only what differs. Pages stay plain
 * functions of a frame; the browser keeps focus and repaints a letter instead of a keyboard.
 *
 * <p>Two elements are the same thing when tag and key agree; the key is {@code data-key} or {@code
 * data-testid}. Whatever has no counterpart is taken out of the document at once.
 */
final class Redraw {

  private Redraw() {}

  /** Changes {@code drawn} in place; {@code fresh} is used up. */
  static void to(Element drawn, Element fresh) {
    attributes(drawn, fresh);
    properties(drawn, fresh);
    meaning(drawn, fresh);
    children(drawn, fresh);
  }

  private static void attributes(Element drawn, Element fresh) {
    var names = fresh.getAttributeNames().toList();
    drawn
        .getAttributeNames()
        .filter(n -> !names.contains(n))
        .toList()
        .forEach(drawn::removeAttribute);
    for (String name : names) {
      var value = fresh.getAttribute(name);
      if (value != null && !value.equals(drawn.getAttribute(name))) {
        drawn.setAttribute(name, value);
      }
    }
  }

  private static void properties(Element drawn, Element fresh) {
    for (String name : fresh.getPropertyNames().toList()) {
      var value = fresh.getProperty(name);
      if (value != null && !value.equals(drawn.getProperty(name))) {
        drawn.setProperty(name, value);
      }
    }
  }

  private static void meaning(Element drawn, Element fresh) {
    var stays = drawn.getComponent();
    var goes = fresh.getComponent();
    if (stays.isPresent() && goes.isPresent() && stays.get() instanceof Redrawn<?> redrawn) {
      redrawn.becomes(goes.get());
    }
  }

  private static void children(Element drawn, Element fresh) {
    var before = Counterparts.of(drawn.getChildren().toList());
    int place = 0;
    for (Element child : fresh.getChildren().toList()) {
      var same = before.take(child);
      if (same == null) {
        drawn.insertChild(place, child.removeFromParent());
      } else {
        keep(drawn, place, same, child);
      }
      place++;
    }
    before.left().forEach(Element::removeFromParent);
  }

  private static void keep(Element parent, int place, Element same, Element fresh) {
    if (parent.indexOfChild(same) != place) {
      parent.insertChild(place, same.removeFromParent());
    }
    if (same.isTextNode()) {
      if (!same.getText().equals(fresh.getText())) {
        same.setText(fresh.getText());
      }
    } else {
      to(same, fresh);
    }
  }

  /** The children that were drawn, waiting to be found again by what they are. */
  private record Counterparts(Map<String, ArrayDeque<Element>> waiting) {

    static Counterparts of(List<Element> children) {
      var waiting = new HashMap<String, ArrayDeque<Element>>();
      children.forEach(c -> waiting.computeIfAbsent(what(c), w -> new ArrayDeque<>()).add(c));
      return new Counterparts(waiting);
    }

    @Nullable Element take(Element fresh) {
      var same = waiting.get(what(fresh));
      return same == null ? null : same.poll();
    }

    List<Element> left() {
      return waiting.values().stream().flatMap(ArrayDeque::stream).toList();
    }

    private static String what(Element element) {
      if (element.isTextNode()) {
        return "#text";
      }
      var key = element.getAttribute("data-key");
      return element.getTag()
          + "/"
          + Objects.requireNonNullElse(key, String.valueOf(element.getAttribute("data-testid")));
    }
  }
}
