package onething.backend.workbench.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import onething.backend.workbench.frame.Parts;
import onething.look.Icon;

/** A list without rows: that nothing is wrong, and what happens next. */
final class EmptyList extends Div {

  private final H2 title = new H2();
  private final Paragraph next = new Paragraph();

  EmptyList() {
    addClassName("wb-empty");
    Parts.named(this, "empty");
    add(Icon.INBOX.component(), title, next);
  }

  void show(Lists.Empty words) {
    title.setText(words.title());
    next.setText(words.next());
  }
}
