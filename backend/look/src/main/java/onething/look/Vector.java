package onething.look;

import com.vaadin.flow.component.html.Span;

/** A drawing of ours, placed in the page as inline SVG. */
final class Vector {

  private final String box;
  private final String strokes;

  Vector(String box, String strokes) {
    this.box = box;
    this.strokes = strokes;
  }

  String svg() {
    return "<svg viewBox=\"%s\" aria-hidden=\"true\" focusable=\"false\">%s</svg>"
        .formatted(box, strokes);
  }

  /** A new element of the given class; its word stands beside it, so it is hidden from speech. */
  Span component(String styleClass) {
    var span = new Span();
    span.addClassName(styleClass);
    span.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg());
    return span;
  }
}
