package onething.kiosk.screen.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onething.kiosk.screen.part.Hand;
import onething.kiosk.visit.Point;

/**
 * The pad to sign on with a finger. The page's script draws while the finger moves and tells each
 * finished stroke in thousandths of the pad's width; the strokes the visit holds are drawn again
 * after a reload.
 */
@Tag("onething-pad")
public final class SignaturePad extends Component {

  private static final String TURN = "element.closest('[data-turn]').dataset.turn";
  private static final String STROKE = "event.detail";
  private static final int MOST_POINTS = 2_000;

  private final Hand hand;

  /** A pad with what was drawn on it already. */
  public SignaturePad(List<List<Point>> strokes, String label, Hand hand) {
    this.hand = hand;
    getElement()
        .setAttribute("data-testid", "sign-pad")
        .setAttribute("data-strokes", text(strokes))
        .setAttribute("role", "img")
        .setAttribute("aria-label", label)
        .addEventListener("stroke", this::drawn)
        .addEventData(TURN)
        .addEventData(STROKE);
  }

  private static String text(List<List<Point>> strokes) {
    return strokes.stream()
        .map(s -> s.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(";"));
  }

  private void drawn(DomEvent event) {
    var numbers = event.getEventData().path(STROKE);
    var points = new ArrayList<Point>();
    for (int i = 0; i + 1 < numbers.size() && points.size() < MOST_POINTS; i += 2) {
      points.add(new Point(within(numbers.path(i).asInt(0)), within(numbers.path(i + 1).asInt(0))));
    }
    if (!points.isEmpty()) {
      hand.stroke(points, event.getEventData().path(TURN).asLong(-1));
    }
  }

  private static int within(int thousandths) {
    return Math.clamp(thousandths, 0, 1_000);
  }
}
