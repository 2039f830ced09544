package onething.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * A banner says one thing and what to do about it: edge bar, round icon, title, next step. A page
 * carries at most one.
 */
public final class Banner extends Div {

  /** What a banner is about; colour and icon follow. */
  public enum Kind {
    /** Something worth knowing. */
    INFO("info", Icon.INFO, "status"),
    /** The person's (or officer's) turn. */
    TURN("turn", Icon.WARNING, "status"),
    /** Something failed. */
    FAILED("failed", Icon.CROSS, "alert");

    private final String style;
    private final Icon icon;
    private final String role;

    Kind(String style, Icon icon, String role) {
      this.style = style;
      this.icon = icon;
      this.role = role;
    }
  }

  /** A banner whose title states the fact and whose second line names the next step. */
  public Banner(Kind kind, String title, String next) {
    addClassNames("banner", kind.style);
    getElement().setAttribute("role", kind.role);
    var round = new Span(kind.icon.component());
    round.addClassName("round");
    var head = new Paragraph(title);
    head.addClassName("title");
    var words = new Div(head, new Paragraph(next));
    words.addClassName("words");
    add(round, words);
  }
}
