package onething.catalogue.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a YAML file, read field by field. Whatever is missing or of the wrong type is
 * noted and stood in for by something harmless, so that reading goes on to the next fault; the
 * caller looks at the {@link Problems} before it uses anything. {@link #close} notes the fields
 * nobody asked for.
 */
public final class Section implements AutoCloseable {

  private final String file;
  private final Place place;
  private final Map<String, Node> values;
  private final Map<String, Place> keys;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private Section(
      String file,
      Place place,
      Map<String, Node> values,
      Map<String, Place> keys,
      Problems problems) {
    this.file = file;
    this.place = place;
    this.values = values;
    this.keys = keys;
    this.problems = problems;
  }

  static Optional<Section> of(String file, Node node, Problems problems) {
    var place = YamlFile.place(file, node.getStartMark());
    if (!(node instanceof MappingNode mapping)) {
      problems.add(place, "expected fields here, found " + kind(node));
      return Optional.empty();
    }
    Map<String, Node> values = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      var at = YamlFile.place(file, tuple.getKeyNode().getStartMark());
      keys.put(key, at);
      if (values.put(key, tuple.getValueNode()) != null) {
        problems.add(at, "field '" + key + "' is given twice");
      }
    }
    return Optional.of(new Section(file, place, values, keys, problems));
  }

  public Place place() {
    return place;
  }

  public Problems problems() {
    return problems;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** Where the value of this field stands, or the section where there is none. */
  public Place place(String key) {
    var node = values.get(key);
    return node == null ? place : at(node);
  }

  /** Words for people: not blank, no markup. */
  public String words(String key) {
    return located(key).text();
  }

  /** Words and where they stand. */
  public Located located(String key) {
    var text = string(key);
    if (text.text().indexOf('<') >= 0 || text.text().indexOf('>') >= 0) {
      problems.add(text.place(), "field '" + key + "' must be plain text, without < or >");
    }
    if (text.text().chars().anyMatch(Character::isISOControl)) {
      problems.add(text.place(), "field '" + key + "' has control characters");
    }
    return text;
  }

  /** An expression: like words, but {@code <} and {@code >} are welcome. */
  public Optional<Located> expression(String key) {
    return has(key) ? Optional.of(string(key)) : Optional.empty();
  }

  private Located string(String key) {
    return require(key).map(node -> string(key, node)).orElse(new Located("", place));
  }

  private Located string(String key, Node node) {
    if (!(node instanceof ScalarNode scalar) || !node.getTag().equals(Tag.STR)) {
      problems.add(at(node), "field '" + key + "' must be text, found " + kind(node));
      return new Located("", at(node));
    }
    if (scalar.getValue().isBlank()) {
      problems.add(at(node), "field '" + key + "' is blank");
    }
    return new Located(scalar.getValue(), at(node));
  }

  /** A whole number from {@code least} to {@code most}. */
  public int number(String key, int least, int most) {
    return require(key).map(node -> number(key, node, least, most)).orElse(least);
  }

  private int number(String key, Node node, int least, int most) {
    try {
      var value = scalar(node, Tag.INT).map(Integer::parseInt).orElse(Integer.MIN_VALUE);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Octal, hexadecimal or huge: told below like any other wrong number.
    }
    problems.add(
        at(node), "field '" + key + "' must be a whole number from " + least + " to " + most);
    return least;
  }

  /** {@code true} or {@code false}; false where the field is left out. */
  public boolean flag(String key) {
    if (!has(key)) {
      return false;
    }
    var value = require(key).flatMap(node -> scalar(node, Tag.BOOL));
    if (!value.map(v -> v.equals("true") || v.equals("false")).orElse(false)) {
      problems.add(place(key), "field '" + key + "' must be true or false");
    }
    return value.map("true"::equals).orElse(false);
  }

  /** One of an enum's constants, written in camel case. */
  public <E extends Enum<E>> E choice(String key, Class<E> type) {
    var text = located(key);
    E[] constants = type.getEnumConstants();
    var chosen = Arrays.stream(constants).filter(c -> word(c).equals(text.text())).findFirst();
    if (chosen.isEmpty() && !text.text().isBlank()) {
      var known = Arrays.stream(constants).map(Section::word).collect(Collectors.joining(", "));
      problems.add(text.place(), "field '" + key + "' must be one of " + known);
    }
    return chosen.orElse(constants[0]);
  }

  private static String word(Enum<?> constant) {
    var parts = constant.name().toLowerCase(java.util.Locale.ROOT).split("_");
    return parts[0]
        + Arrays.stream(parts)
            .skip(1)
            .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
            .collect(Collectors.joining());
  }

  /** A list of days; empty where the field is left out. */
  public List<LocalDate> dates(String key) {
    List<LocalDate> dates = new ArrayList<>();
    for (Node node : items(key)) {
      try {
        dates.add(LocalDate.parse(((ScalarNode) node).getValue()));
      } catch (DateTimeException | ClassCastException e) {
        problems.add(at(node), "expected a day such as 2026-10-01");
      }
    }
    return dates;
  }

  /** A list of words; empty where the field is left out. */
  public List<Located> list(String key) {
    return items(key).stream().map(node -> string(key, node)).toList();
  }

  /** A mapping below this one. */
  public Optional<Section> section(String key) {
    return require(key).flatMap(node -> of(file, node, problems));
  }

  /** Reads each mapping of a list, in order; none where the field is left out. */
  public <T> List<T> each(String key, Function<Section, T> reading) {
    List<T> read = new ArrayList<>();
    for (Node node : items(key)) {
      of(file, node, problems).ifPresent(section -> read.add(section.read(reading)));
    }
    return read;
  }

  /** Reads this mapping whole, then notes what was not asked for. */
  public <T> T read(Function<Section, T> reading) {
    try (this) {
      return reading.apply(this);
    }
  }

  /** Leaves the other fields to another reading of the same mapping. */
  public void ignoreRest() {
    asked.addAll(keys.keySet());
  }

  /** Notes the fields nobody asked for. */
  @Override
  public void close() {
    keys.forEach((key, at) -> {
      if (!asked.contains(key)) {
        problems.add(at, "unknown field '" + key + "'");
      }
    });
  }

  private List<Node> items(String key) {
    asked.add(key);
    var node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      problems.add(at(node), "field '" + key + "' must be a list, found " + kind(node));
      return List.of();
    }
    return sequence.getValue();
  }

  private Optional<Node> require(String key) {
    asked.add(key);
    var node = Optional.ofNullable(values.get(key));
    if (node.isEmpty()) {
      problems.add(place, "field '" + key + "' is missing");
    }
    return node;
  }

  private static Optional<String> scalar(Node node, Tag tag) {
    return node instanceof ScalarNode scalar && node.getTag().equals(tag)
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  private Place at(Node node) {
    return YamlFile.place(file, node.getStartMark());
  }

  private static String kind(Node node) {
    return switch (node) {
      case MappingNode mapping -> "fields";
      case SequenceNode sequence -> "a list";
      default -> "a value of type " + node.getTag().getValue().replaceAll(".*:", "");
    };
  }
}
