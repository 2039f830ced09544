package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** A browser window before the kiosk, with a finger that always taps on what is shown. */
final class Window {

  private final TestKiosk kiosk;
  private final String key;
  private final List<Frame> frames = new ArrayList<>();
  private final Seat seat;

  Window(TestKiosk kiosk, String key) {
    this.kiosk = kiosk;
    this.key = key;
    this.seat = kiosk.terminal.attach(key, frames::add);
  }

  String key() {
    return key;
  }

  Frame frame() {
    return seat.frame();
  }

  Page page() {
    return frame().page();
  }

  /** The page, which must be of this kind. */
  <P extends Page> P page(Class<P> kind) {
    assertThat(page()).isInstanceOf(kind);
    return kind.cast(page());
  }

  List<Frame> frames() {
    return frames;
  }

  /** Taps once, and lets everything come to rest. */
  Window tap(Action action) {
    tapOnly(action);
    kiosk.settle();
    return this;
  }

  /** Taps once; devices have not answered yet. */
  Window tapOnly(Action action) {
    kiosk.terminal.act(key, action, frame().turn());
    return this;
  }

  void close() {
    seat.close();
  }
}
