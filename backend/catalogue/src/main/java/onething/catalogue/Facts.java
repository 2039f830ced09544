package onething.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known: question id → the value of the chosen option, and {@code evidence.<evidence>} →
 * one of {@link Availability}'s words. Immutable and ordered by name, so equal facts print alike.
 */
public record Facts(SortedMap<String, String> values) {

  private static final Facts NONE = new Facts(new TreeMap<>());

  public Facts {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public static Facts of() {
    return NONE;
  }

  public static Facts of(Map<String, String> values) {
    return new Facts(new TreeMap<>(values));
  }

  public Facts with(String name, String value) {
    var copy = new TreeMap<>(values);
    copy.put(name, value);
    return new Facts(copy);
  }

  public Facts without(String name) {
    var copy = new TreeMap<>(values);
    copy.remove(name);
    return new Facts(copy);
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public SortedMap<String, String> asMap() {
    return values;
  }

  /** Says how many facts there are and nothing of what they say: answers are personal data. */
  @Override
  public String toString() {
    return "Facts(" + values.size() + ")";
  }
}
