package onething.backend.workbench.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import onething.look.Icon;

/** The small pieces every workbench page is made of. Texts are set as text, never as markup. */
public final class Parts {

  private Parts() {}

  /** A block of the given style classes around its children. */
  public static Div block(String classes, Component... children) {
    return styled(new Div(children), classes);
  }

  /** Words in a span of the given style classes. */
  public static Span words(String classes, String text) {
    return styled(new Span(text), classes);
  }

  /** A paragraph of the given style classes. */
  public static Paragraph line(String classes, String text) {
    return styled(new Paragraph(text), classes);
  }

  /** A component given style classes, separated by spaces. */
  public static <C extends Component & HasStyle> C styled(C component, String classes) {
    if (!classes.isEmpty()) {
      component.addClassNames(classes.split(" "));
    }
    return component;
  }

  /** A component that browser journeys find by the given name. */
  public static <C extends Component> C named(C component, String testId) {
    component.getElement().setAttribute("data-testid", testId);
    return component;
  }

  /** A component with one more attribute. */
  public static <C extends Component> C with(C component, String attribute, String value) {
    component.getElement().setAttribute(attribute, value);
    return component;
  }

  /** A button with words, which does the given thing when pressed. */
  public static NativeButton button(String classes, String words, Runnable onClick) {
    var button = new NativeButton(words, click -> onClick.run());
    button.getElement().setAttribute("type", "button");
    return styled(button, classes);
  }

  /** A button with an icon before its words. */
  public static NativeButton button(String classes, Icon icon, String words, Runnable onClick) {
    var button = button(classes, "", onClick);
    button.add(icon.component(), new Span(words));
    return button;
  }
}
