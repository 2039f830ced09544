package onething.backend.workbench.frame;

import com.vaadin.flow.component.html.Span;
import onething.look.Icon;

/** How much time is left, as a chip; the one amber of a page when it expires soon. */
public final class TimeChip extends Span {

  /** A chip with the words of {@link TimeWords#chip}. */
  public TimeChip(String words, boolean soon) {
    addClassName("wb-chip");
    setClassName("soon", soon);
    add(Icon.CLOCK.component(), new Span(words));
    Parts.named(this, "time-left");
  }
}
