package onething.kiosk.screen.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;

/** Plain pieces of a page: a box with a class and its content. */
public final class Box {

  private Box() {}

  /** A division. */
  public static Div of(String styles, Component... inside) {
    var box = new Div(inside);
    box.getElement().setAttribute("class", styles);
    return box;
  }

  /** A division. */
  public static Div of(String styles, Collection<? extends Component> inside) {
    return of(styles, inside.toArray(Component[]::new));
  }

  /** A paragraph. */
  public static Paragraph line(String styles, String text) {
    var line = new Paragraph(text);
    line.getElement().setAttribute("class", styles);
    return line;
  }

  /** A few words within a line. */
  public static Span words(String styles, String text) {
    var words = new Span(text);
    words.getElement().setAttribute("class", styles);
    return words;
  }

  /** A drawing written as SVG by us, never with text from outside. */
  public static Span svg(String styles, String svg) {
    var drawing = new Span();
    drawing.getElement().setAttribute("class", styles).setAttribute("aria-hidden", "true");
    drawing.getElement().setProperty("innerHTML", svg);
    return drawing;
  }

  /** A picture of ours with a name for tests; see {@link #svg}. */
  public static <C extends Component> C named(String testId, C component) {
    component.getElement().setAttribute("data-testid", testId);
    return component;
  }

  /** Sets an attribute and gives the component back. */
  public static <C extends Component> C with(C component, String attribute, String value) {
    component.getElement().setAttribute(attribute, value);
    return component;
  }
}
