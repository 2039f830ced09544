package onething.backend.kiosks;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kiosk's sign of life.
 *
 * @param at when it came
 * @param version version of its software
 * @param devices state word by device id
 * @param waiting submissions waiting in its outbox
 * @param stuck submissions its outbox has put aside
 */
public record Sighting(
    Instant at, String version, Map<String, String> devices, int waiting, int stuck) {

  public Sighting {
    devices = Collections.unmodifiableSortedMap(new TreeMap<>(devices));
  }
}
