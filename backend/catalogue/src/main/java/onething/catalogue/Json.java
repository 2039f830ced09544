package onething.catalogue;

import java.util.List;
import java.util.SortedMap;

/**
 * Writes JSON without blanks from sorted maps, lists, strings, whole numbers and booleans. Written
 * here rather than by a library because the text is hashed and compared between kiosk and server:
 * it may not change with a library's version.
 */
final class Json {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  static String write(Object value) {
    var json = new Json();
    json.value(value);
    return json.out.toString();
  }

  private void value(Object value) {
    switch (value) {
      case SortedMap<?, ?> map -> object(map);
      case List<?> list -> list(list);
      case String text -> string(text);
      case Integer number -> out.append(number);
      case Boolean flag -> out.append(flag);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void object(SortedMap<?, ?> map) {
    var separator = '{';
    for (var member : map.entrySet()) {
      out.append(separator);
      string(member.getKey().toString());
      out.append(':');
      value(member.getValue());
      separator = ',';
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void list(List<?> list) {
    var separator = '[';
    for (var element : list) {
      out.append(separator);
      value(element);
      separator = ',';
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private void string(String text) {
    out.append('"');
    for (var i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < 0x20) {
      out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    } else {
      out.append(c);
    }
  }
}
