package onething.kiosk.screen.part;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/**
 * A drawn page by its zones.
 *
 * @param name the page's name, for styles and tests
 * @param read what is read: question, title, verdict
 * @param work what is touched: tiles, keys, a pad
 * @param bar the action bar, absent on pages that are one large invitation
 * @param night whether pine fills the screen, because nobody's work is showing
 */
public record Drawing(
    String name, List<Component> read, List<Component> work, Optional<Bar> bar, boolean night) {

  /** A page with an action bar. */
  public static Drawing of(String name, List<Component> read, List<Component> work, Bar bar) {
    return new Drawing(name, read, work, Optional.of(bar), false);
  }

  /** A page without an action bar, on paper. */
  public static Drawing open(String name, List<Component> read, List<Component> work) {
    return new Drawing(name, read, work, Optional.empty(), false);
  }

  /** A page on pine, without an action bar. */
  public static Drawing night(String name, List<Component> read, List<Component> work) {
    return new Drawing(name, read, work, Optional.empty(), true);
  }

  /** The action bar's keys, if there is one. */
  public List<Component> keys() {
    return bar.map(Bar::keys).orElse(List.of());
  }
}
