package onething.kiosk.screen.part;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.visit.Action;
import onething.look.Icon;

/**
 * The action bar: back on the left, at most one other, and the primary, which names its result.
 * While a device is awaited, words with three dots stand in the primary's place instead of a grey
 * key.
 */
public final class Bar {

  private final Scene scene;
  private final List<Component> keys = new ArrayList<>();

  /** An empty bar. */
  public Bar(Scene scene) {
    this.scene = scene;
  }

  /** 上一步. */
  public Bar back() {
    return back(scene.say("上一步", "Back"));
  }

  /** Back, with its own words. */
  public Bar back(String words) {
    keys.add(
        scene.press(
            "back", "key back", new Action.Back(), Icon.BACK.component(), Box.words("", words)));
    return this;
  }

  /** Another key beside the primary. */
  public Bar second(String testId, Icon icon, String words, Action action) {
    keys.add(scene.press(testId, "key second", action, icon.component(), Box.words("", words)));
    return this;
  }

  /** Another key beside the primary, of words alone. */
  public Bar second(String testId, String words, Action action) {
    keys.add(scene.press(testId, "key second", action, Box.words("", words)));
    return this;
  }

  /** The primary. */
  public Bar primary(String testId, String words, Icon icon, Action action) {
    return primary(testId, words, icon, new Touch.Act(action));
  }

  /** The primary. */
  public Bar primary(String testId, String words, Icon icon, Touch touch) {
    keys.add(scene.press(testId, "key primary", touch, Box.words("", words), icon.component()));
    return this;
  }

  /** The primary, which cannot be used yet: what is missing is said instead. */
  public Bar waitingFor(String words) {
    keys.add(Box.with(Box.of("waiting", Box.words("", words)), "role", "status"));
    return this;
  }

  /** A device or the line is awaited. */
  public Bar awaiting(String words) {
    var dots = Box.svg("dots", "<i></i><i></i><i></i>");
    keys.add(Box.with(Box.of("waiting", dots, Box.words("", words)), "role", "status"));
    return this;
  }

  /** The bar's keys in order. */
  List<Component> keys() {
    return List.copyOf(keys);
  }
}
