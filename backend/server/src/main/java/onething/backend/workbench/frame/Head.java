package onething.backend.workbench.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import onething.backend.staff.Officer;

/** The head of a page: what it is, what belongs to it, and who is signed in. */
public final class Head extends Header {

  private final Div grow = Parts.block("wb-grow");
  private final Component who;

  /** A head with the title at the start and the officer at the end. */
  public Head(String title, Officer officer) {
    addClassName("wb-head");
    this.who = who(officer);
    add(new H1(title), grow, who);
  }

  /** Puts these before the title. */
  public Head before(Component... parts) {
    for (int i = parts.length - 1; i >= 0; i--) {
      addComponentAtIndex(0, parts[i]);
    }
    return this;
  }

  /** Puts these right after the title. */
  public Head beside(Component... parts) {
    for (var part : parts) {
      addComponentAtIndex(indexOf(grow), part);
    }
    return this;
  }

  /** Puts these before the officer. */
  public Head apart(Component... parts) {
    for (var part : parts) {
      addComponentAtIndex(indexOf(who), part);
    }
    return this;
  }

  private static Component who(Officer officer) {
    var name = officer.displayName();
    var face = Parts.words("wb-face", name.substring(0, name.offsetByCodePoints(0, 1)));
    Parts.with(face, "aria-hidden", "true");
    var role = RoleWords.of(officer);
    var words = name.equals(role) ? name : name + "，" + role;
    return Parts.named(Parts.block("wb-who", face, Parts.words("", words)), "who");
  }
}
