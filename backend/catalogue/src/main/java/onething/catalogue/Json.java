package onething.catalogue;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Writes JSON without blanks from sorted maps, lists, strings, whole numbers and booleans. Written
 * here rather than by a library because the text is hashed and compared between kiosk and server:
 * it may not change with a library's version.
 */
final class Json {

  private Json() {}

  static String write(Object value) {
    return switch (value) {
      case SortedMap<?, ?> map -> object(map);
      case List<?> list ->
          list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
      case String text -> string(text);
      case Integer number -> number.toString();
      case Boolean flag -> flag.toString();
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    };
  }

  private static String object(SortedMap<?, ?> map) {
    return map.entrySet().stream()
        .map(member -> string(member.getKey().toString()) + ":" + write(member.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String string(String text) {
    var out = new StringBuilder("\"");
    text.chars().forEach(c -> append(out, (char) c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < 0x20) {
      out.append(String.format("\\u%04x", (int) c));
    } else {
      out.append(c);
    }
  }
}
