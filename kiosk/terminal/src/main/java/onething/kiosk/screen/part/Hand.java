package onething.kiosk.screen.part;

import java.util.List;
import onething.kiosk.visit.Point;

/** Takes what the citizen's hand did on the glass. */
public interface Hand {

  /** A key was touched while the frame of this turn was on the glass. */
  void touch(Touch touch, long turn);

  /** One stroke on the signature pad was finished. */
  void stroke(List<Point> points, long turn);
}
