package onething.device.planted;

import com.vaadin.flow.component.html.Div;

/** Breaks a rule on purpose: a driver that draws. */
public final class PlantedDriverWithVaadin {
  /** What must be reported. */
  public final Div forbidden = new Div();
}
