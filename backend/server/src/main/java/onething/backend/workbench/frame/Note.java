package onething.backend.workbench.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import onething.look.Icon;

/** A banner: what happened or what is asked, and what to do next. */
public final class Note extends Div {

  /** What the banner is about. */
  public enum Kind {
    INFO,
    TURN,
    FAILED
  }

  /** A banner of a kind, with its title and what follows from it. */
  public Note(Kind kind, String title, String next) {
    addClassNames("wb-note", kind.name().toLowerCase(java.util.Locale.ROOT));
    var words = new Div(Parts.words("wb-strong", title));
    if (!next.isEmpty()) {
      words.add(new Paragraph(next));
    }
    add(icon(kind), words);
  }

  private static Span icon(Kind kind) {
    return switch (kind) {
      case INFO -> Icon.INFO.component();
      case TURN -> Icon.BELL.component();
      case FAILED -> Icon.WARNING.component();
    };
  }
}
