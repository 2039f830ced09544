package onething.kiosk.visit;

import java.util.Optional;
import java.util.function.Consumer;

/** The kiosk's one place to serve a citizen: there is one per process, with at most one visit. */
public interface Terminal {

  /**
   * A window begins to look on. The frames come in the order of their making, from a thread of the
   * terminal's own; the callback must hand over and return at once.
   *
   * @param windowKey names the window and outlives its reload: browser session and window name
   */
  Seat attach(String windowKey, Consumer<Frame> onFrame);

  /**
   * The citizen did something. It is ignored when it comes from a window that does not hold the
   * visit, when it does not fit the page, or when the turn is not the current one, so that twenty
   * taps a second are one action. {@link Action.Continuous} actions only need a turn of the present
   * step. Whatever comes of it, the idle clock starts again.
   *
   * @param turn the turn of the frame on which the citizen acted
   */
  void act(String windowKey, Action action, long turn);

  /** A sign of life that is no action: the idle clock of this window's visit starts again. */
  void touched(String windowKey);

  /**
   * A page picture of the running visit, as JPEG, upright as turned; empty for a window that does
   * not hold the visit and for a key of another visit. It must not be stored by anybody.
   */
  Optional<byte[]> image(String windowKey, String imageKey);
}
