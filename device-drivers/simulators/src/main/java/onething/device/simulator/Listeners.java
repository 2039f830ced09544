package onething.device.simulator;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Who wants to know what a simulator does. They are told in order, on a thread of their own, so
 * that a listener may ask the simulator back without getting in its way.
 */
public final class Listeners {

  private final String device;
  private final Clock clock;
  private final List<Consumer<WireEvent>> onEvent = new CopyOnWriteArrayList<>();
  private final List<Runnable> onChange = new CopyOnWriteArrayList<>();
  private final ExecutorService teller =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("teller").factory());

  /** Nobody yet. */
  public Listeners(String device, Clock clock) {
    this.device = device;
    this.clock = clock;
  }

  /** Tells of an event, and that the state may have changed. */
  public void tell(String name, String detail) {
    WireEvent event = new WireEvent(clock.instant(), device, name, detail);
    teller.execute(() -> onEvent.forEach(listener -> listener.accept(event)));
    changed();
  }

  /** Tells that the state has changed. */
  public void changed() {
    teller.execute(() -> onChange.forEach(Runnable::run));
  }

  /** Listens to events. */
  public Registration onEvent(Consumer<WireEvent> listener) {
    onEvent.add(listener);
    return () -> onEvent.remove(listener);
  }

  /** Is told of changes. */
  public Registration onChange(Runnable listener) {
    onChange.add(listener);
    return () -> onChange.remove(listener);
  }
}
