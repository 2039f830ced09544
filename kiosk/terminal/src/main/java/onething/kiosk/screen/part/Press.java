package onething.kiosk.screen.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;

/**
 * Anything touchable. The turn is read from the page when it is touched, so that a second tap on a
 * page that has changed meanwhile is known to be stale.
 */
@Tag("button")
public final class Press extends Component implements HasComponents, Redrawn<Press> {

  private static final String TURN = "element.closest('[data-turn]').dataset.turn";

  private Touch touch;
  private final Hand hand;

  /** A key with a name for tests and assistive tools to find it by. */
  public Press(String testId, String styles, Touch touch, Hand hand, Component... inside) {
    this.touch = touch;
    this.hand = hand;
    getElement()
        .setAttribute("type", "button")
        .setAttribute("data-testid", testId)
        .setAttribute("class", styles)
        .addEventListener("click", this::clicked)
        .addEventData(TURN);
    add(inside);
  }

  /** What it means to touch it. */
  public Touch meaning() {
    return touch;
  }

  /** Whether it goes by this name. */
  public boolean hasTestId(String testId) {
    return testId.equals(getElement().getAttribute("data-testid"));
  }

  /** Touches it as a citizen would, on the frame of the given turn. */
  public void touch(long turn) {
    hand.touch(touch, turn);
  }

  /** Says more for assistive tools, such as {@code aria-pressed}. */
  public Press with(String attribute, String value) {
    getElement().setAttribute(attribute, value);
    return this;
  }

  @Override
  public Class<Press> kind() {
    return Press.class;
  }

  @Override
  public void become(Press fresh) {
    this.touch = fresh.touch;
  }

  private void clicked(DomEvent event) {
    touch(event.getEventData().path(TURN).asLong(-1));
  }
}
