package onething.look;

import com.vaadin.flow.component.html.Span;

/**
 * The mark of OneThing: the character 一, drawn as five hairs that join into one bar. It leans to
 * one side on purpose; drawn symmetrically it is wrong.
 */
public final class Mark {

  private static final Vector VECTOR =
      new Vector(
          "0 0 82 40",
          """
          <g fill="none" stroke-linecap="round">\
          <path stroke-width="3.2" d="M2 2.500C18 2.5 24 12 42 12.5"/>\
          <path stroke-width="3.2" d="M1.6 10.500C16 10.5 24 15.5 42 16.5"/>\
          <path stroke-width="3.2" d="M1.6 19H42"/>\
          <path stroke-width="3.2" d="M1.6 28C16 28 24 23 42 22"/>\
          <path stroke-width="3.2" d="M2 37C18 37 24 26.5 42 26"/>\
          </g>\
          <path stroke="none" d="M38 11H71.500a8.5 8.5 0 0 1 0 17H38Z"/>\
          """);

  private Mark() {}

  /** The mark as SVG text in the current colour. */
  public static String svg() {
    return VECTOR.svg();
  }

  /** The mark as a new element of class {@code mark}. */
  public static Span component() {
    return VECTOR.component("mark");
  }
}
