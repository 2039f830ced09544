package onething.backend.workbench.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import onething.look.Icon;

/** One way in the rail: an icon with its word. */
final class RailLink extends Anchor {

  private final String path;

  RailLink(String path, Icon icon, String word) {
    super(path.isEmpty() ? "." : path);
    this.path = path;
    // The client side then follows the link without loading the page anew.
    getElement().setAttribute("router-link", true);
    add(icon.component(), new Span(word));
    Parts.named(this, "nav-" + (path.isEmpty() ? "inbox" : path));
  }

  /** Marks the link when the page shown lies behind it; a case belongs to the inbox. */
  void showCurrent(String firstSegment) {
    var here = firstSegment.equals("cases") ? "" : firstSegment;
    if (here.equals(path)) {
      getElement().setAttribute("aria-current", "page");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }
}
