package onething.device.simulator;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever listens what happens at one simulated device. Safe from any thread. */
public final class WireEvents {

  private final String device;
  private final Clock clock;
  private final List<Consumer<WireEvent>> listeners = new CopyOnWriteArrayList<>();

  /** Events of one device class, stamped by a clock. */
  public WireEvents(String device, Clock clock) {
    this.device = device;
    this.clock = clock;
  }

  /** Adds a listener; run the result to remove it. Listeners must be quick and must not throw. */
  public Runnable listen(Consumer<WireEvent> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells all listeners of one event. */
  public void tell(String name, String detail) {
    WireEvent event = new WireEvent(clock.instant(), device, name, detail);
    listeners.forEach(listener -> listener.accept(event));
  }
}
