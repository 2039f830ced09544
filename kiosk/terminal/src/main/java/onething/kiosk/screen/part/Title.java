package onething.kiosk.screen.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Pattern;

/** The page's title, broken by sense at its commas when it does not fit one line. */
public final class Title {

  private static final Pattern SENSE = Pattern.compile("(?<=[，：；。])");
  private static final int ONE_LINE = 7;

  private Title() {}

  /** A title of the ordinary size. */
  public static Component of(String text) {
    return sized(text, "title");
  }

  /** A long title, such as a question. */
  public static Component question(String text) {
    return sized(text, "title long");
  }

  /** A title of a few characters. */
  public static Component large(String text) {
    return sized(text, "title large");
  }

  private static Component sized(String text, String styles) {
    var title = new H1();
    title
        .getElement()
        .setAttribute("class", styles)
        .setAttribute("data-testid", "title")
        .setAttribute("tabindex", "-1");
    lines(text).forEach(line -> title.add(sense(line)));
    return title;
  }

  /** Words of a smaller heading, broken by sense as well. */
  public static Component heading(String styles, String text) {
    return Box.of(styles, lines(text).stream().map(Title::sense).toList());
  }

  static List<String> lines(String text) {
    return text.length() <= ONE_LINE ? List.of(text) : List.of(SENSE.split(text));
  }

  private static Span sense(String line) {
    return Box.words("sense", line);
  }
}
