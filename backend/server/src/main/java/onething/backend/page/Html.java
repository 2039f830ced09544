package onething.backend.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A piece of an HTML page. Words and attribute values are escaped when written, so text that came
 * from outside is inert wherever it is put; only a {@link Drawing}, which is ours, is written as it
 * is.
 */
public sealed interface Html {

  /** Appends this piece as HTML text. */
  void writeTo(StringBuilder out);

  /** An element with attributes, in alphabetical order, and children. */
  record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {

    private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "img");

    /** Keeps attributes in one order, so that equal pages are equal texts. */
    public Element {
      attributes = Map.copyOf(attributes);
      children = List.copyOf(children);
    }

    /** This element with one more attribute. */
    public Element with(String attribute, String value) {
      var more = new TreeMap<>(attributes);
      more.put(attribute, value);
      return new Element(name, more, children);
    }

    @Override
    public void writeTo(StringBuilder out) {
      out.append('<').append(name);
      new TreeMap<>(attributes)
          .forEach((k, v) -> out.append(' ').append(k).append("=\"").append(escape(v)).append('"'));
      out.append('>');
      if (!VOID.contains(name)) {
        children.forEach(child -> child.writeTo(out));
        out.append("</").append(name).append('>');
      }
    }
  }

  /** Text as a person reads it. */
  record Words(String text) implements Html {
    @Override
    public void writeTo(StringBuilder out) {
      out.append(escape(text));
    }
  }

  /** A drawing of our own, as SVG markup; never made from outside text. */
  record Drawing(String svg) implements Html {
    @Override
    public void writeTo(StringBuilder out) {
      out.append(svg);
    }
  }

  /** An element with children. */
  static Element element(String name, Html... children) {
    return new Element(name, Map.of(), List.of(children));
  }

  /** An element with children from a list. */
  static Element element(String name, List<? extends Html> children) {
    return new Element(name, Map.of(), List.copyOf(children));
  }

  /** An element that holds only words. */
  static Element words(String name, String text) {
    return element(name, new Words(text));
  }

  private static String escape(String text) {
    var safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> appendEscaped(safe, c));
    return safe.toString();
  }

  private static void appendEscaped(StringBuilder safe, int c) {
    switch (c) {
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '&' -> safe.append("&amp;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(c);
    }
  }
}
