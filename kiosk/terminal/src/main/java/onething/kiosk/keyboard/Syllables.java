package onething.kiosk.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts letters into syllables: the longest first, so that {@code chenxi} is chen xi; an apostrophe
 * (分词) is always a cut, so that {@code xi'an} is not xian. The last one may be unfinished.
 */
final class Syllables {

  private static final int LONGEST = 6;

  private final PinyinIndex index;

  Syllables(PinyinIndex index) {
    this.index = index;
  }

  /** The syllables in order, or empty where the letters cannot be Chinese. */
  Optional<List<String>> of(String letters) {
    var all = new ArrayList<String>();
    for (String part : letters.split("'")) {
      var cut = cut(part);
      if (cut.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(cut.get());
    }
    return Optional.of(all);
  }

  private Optional<List<String>> cut(String part) {
    if (part.isEmpty()) {
      return Optional.of(List.of());
    }
    for (int end = Math.min(LONGEST, part.length()); end > 0; end--) {
      var rest = end == part.length() ? finished(part) : continued(part, end);
      if (rest.isPresent()) {
        return rest;
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> finished(String part) {
    return index.beginsSyllable(part) ? Optional.of(List.of(part)) : Optional.empty();
  }

  private Optional<List<String>> continued(String part, int end) {
    var head = part.substring(0, end);
    if (!index.isSyllable(head)) {
      return Optional.empty();
    }
    return cut(part.substring(end)).map(tail -> prepend(head, tail));
  }

  private static List<String> prepend(String head, List<String> tail) {
    var all = new ArrayList<String>();
    all.add(head);
    all.addAll(tail);
    return all;
  }
}
