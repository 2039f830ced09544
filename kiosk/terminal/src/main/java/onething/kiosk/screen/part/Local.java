package onething.kiosk.screen.part;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onething.kiosk.keyboard.Keyboard;

/**
 * What belongs to this window alone: which leaf of a long list is open, and the keyboard of the
 * field being typed. Thrown away as soon as the place changes.
 *
 * @param place names the page (and question, tab or field) all this belongs to
 */
public record Local(String place, Map<String, Integer> leaves, Optional<Keyboard> keyboard) {

  /** Nothing opened, nothing typed. */
  public static Local at(String place) {
    return new Local(place, Map.of(), Optional.empty());
  }

  /** The open leaf of a list, from 0. */
  public int leaf(String list) {
    return leaves.getOrDefault(list, 0);
  }

  /** Another leaf is open. */
  public Local open(String list, int leaf) {
    var other = new HashMap<>(leaves);
    other.put(list, leaf);
    return new Local(place, Map.copyOf(other), keyboard);
  }

  /** Another state of the keyboard. */
  public Local typing(Keyboard board) {
    return new Local(place, leaves, Optional.of(board));
  }
}
