package onething.kiosk.screen.part;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import onething.look.Icon;

/**
 * A list cut into leaves, because nothing on a kiosk is scrolled by dragging.
 *
 * @param <T> what is listed
 */
public final class Leaves<T> {

  private final String name;
  private final List<T> all;
  private final int size;
  private final int open;

  /** The open leaf is kept within the list, which may have become shorter. */
  public Leaves(String name, List<T> all, int size, Scene scene) {
    this.name = name;
    this.all = all;
    this.size = size;
    this.open = Math.min(scene.local().leaf(name), count() - 1);
  }

  /** What stands on the open leaf. */
  public List<T> shown() {
    return all.subList(open * size, Math.min(all.size(), (open + 1) * size));
  }

  /** How many leaves there are, at least one. */
  public int count() {
    return Math.max(1, (all.size() + size - 1) / size);
  }

  /** Whether the open leaf is the last. */
  public boolean last() {
    return open == count() - 1;
  }

  /** The keys to turn; absent when one leaf holds everything. */
  public Optional<Component> turner(Scene scene) {
    return count() == 1 ? Optional.empty() : Optional.of(keys(scene));
  }

  private Component keys(Scene scene) {
    var fewer = key(scene, "fewer", open - 1, Icon.UP, scene.say("上一页", "Previous"));
    var more = key(scene, "more", open + 1, Icon.DOWN, scene.say("下一页", "More"));
    var where = Box.words("where", (open + 1) + " / " + count());
    return Box.with(Box.of("leaves", fewer, where, more), "data-key", "leaves-" + name);
  }

  private Component key(Scene scene, String id, int leaf, Icon icon, String words) {
    var key =
        scene.press(id, "key", new Touch.Leaf(name, leaf), icon.component(), Box.words("", words));
    return leaf < 0 || leaf >= count() ? key.with("disabled", "") : key;
  }
}
