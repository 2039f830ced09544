package onething.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import onething.catalogue.source.Located;
import onething.catalogue.source.Section;

/** What the readers of the catalogue's files have in common. */
final class Reading {

  private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9-]{0,60}");

  private Reading() {}

  /** The two-language text of this field; empty texts where it is broken. */
  static Text text(Section section, String key) {
    return section.section(key).map(inner -> inner.read(Reading::text)).orElse(Text.empty());
  }

  static Text textIfAny(Section section, String key) {
    return section.has(key) ? text(section, key) : Text.empty();
  }

  private static Text text(Section section) {
    return new Text(section.words("zh"), section.words("en"));
  }

  /** An identifier: letters, digits and hyphens. */
  static String id(Section section, String key) {
    var id = section.located(key);
    if (!id.text().isBlank() && !ID.matcher(id.text()).matches()) {
      section.problems().add(id.place(), "'" + key + "' must be letters, digits and hyphens");
    }
    return id.text();
  }

  /** Reads a list whose members are known by their id; a second one of a name is a problem. */
  static <T> Map<String, T> byId(
      Section section, String list, Function<Section, T> reading, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    section.each(
        list,
        member -> {
          var value = reading.apply(member);
          if (byId.putIfAbsent(id.apply(value), value) != null && !id.apply(value).isEmpty()) {
            section.problems().add(member.place(), "'" + id.apply(value) + "' is defined twice");
          }
          return value;
        });
    return byId;
  }

  /** What this field refers to. */
  static <T> Optional<T> reference(Section section, String key, Map<String, T> known) {
    return reference(section, section.located(key), known);
  }

  /** What this name stands for; a name nobody knows is a problem. */
  static <T> Optional<T> reference(Section section, Located name, Map<String, T> known) {
    var found = Optional.ofNullable(known.get(name.text()));
    if (found.isEmpty() && !name.text().isBlank()) {
      section.problems().add(name.place(), "'" + name.text() + "' is not defined");
    }
    return found;
  }

  /** What these names stand for, each once, at least one. */
  static List<String> references(Section section, String key, Map<String, ?> known) {
    var names = section.list(key);
    names.forEach(name -> reference(section, name, known));
    var distinct = names.stream().map(Located::text).distinct().toList();
    if (distinct.size() != names.size()) {
      section.problems().add(section.place(key), "'" + key + "' names something twice");
    }
    if (names.isEmpty()) {
      section.problems().add(section.place(key), "'" + key + "' names nothing");
    }
    return distinct;
  }
}
