package onething.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/** The windows that look on. Confined to the terminal's lock, but for {@link Seat#frame()}. */
final class Seats {

  private final Executor herald;
  private final Consumer<Runnable> confined;
  private final List<Taken> taken = new ArrayList<>();

  Seats(Executor herald, Consumer<Runnable> confined) {
    this.herald = herald;
    this.confined = confined;
  }

  Seat take(String window, Consumer<Frame> onFrame, Frame first) {
    Taken seat = new Taken(window, onFrame, first);
    taken.add(seat);
    return seat;
  }

  /** Gives each window its frame, if it differs from the one it has. */
  void show(Function<String, Frame> frameOf) {
    taken.forEach(seat -> seat.show(frameOf.apply(seat.window)));
  }

  /** Changes what each window is to show without telling it: it shows that already. */
  void keep(Function<String, Frame> frameOf) {
    taken.forEach(seat -> seat.frame = frameOf.apply(seat.window));
  }

  private final class Taken implements Seat {

    private final String window;
    private final Consumer<Frame> onFrame;
    private volatile Frame frame;

    private Taken(String window, Consumer<Frame> onFrame, Frame first) {
      this.window = window;
      this.onFrame = onFrame;
      this.frame = first;
    }

    private void show(Frame next) {
      if (!next.equals(frame)) {
        frame = next;
        herald.execute(() -> onFrame.accept(next));
      }
    }

    @Override
    public Frame frame() {
      return frame;
    }

    @Override
    public void close() {
      confined.accept(() -> taken.remove(this));
    }
  }
}
