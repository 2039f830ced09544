package onething.kiosk.screen.part;

import com.vaadin.flow.component.Component;

/** A moment in which there is nothing to do: the joined line moves while something works. */
public final class Waiting {

  private static final String LINES =
      """
      <svg viewBox="0 0 952 300" fill="none" stroke-linecap="round">\
      <path pathLength="1" d="M12 40H240C340 40 340 150 440 150"/>\
      <path pathLength="1" d="M12 95H240C340 95 340 150 440 150"/>\
      <path pathLength="1" d="M12 150H440"/>\
      <path pathLength="1" d="M12 205H240C340 205 340 150 440 150"/>\
      <path pathLength="1" d="M12 260H240C340 260 340 150 440 150"/>\
      <path class="bar" pathLength="1" d="M440 150H930"/></svg>\
      """;

  private Waiting() {}

  /** The moving picture. */
  public static Component picture() {
    return Box.svg("joining", LINES);
  }
}
