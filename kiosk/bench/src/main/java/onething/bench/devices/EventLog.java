package onething.bench.devices;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import onething.device.simulator.WireEvent;

/** The last events of all devices, newest first. */
final class EventLog {

  private static final int KEPT = 200;

  private final Deque<WireEvent> events = new ArrayDeque<>();

  synchronized void add(WireEvent event) {
    events.addFirst(event);
    if (events.size() > KEPT) {
      events.removeLast();
    }
  }

  synchronized List<WireEvent> latest() {
    return List.copyOf(events);
  }

  synchronized void clear() {
    events.clear();
  }
}
