package onething.contract;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kiosk's sign of life; never personal data.
 *
 * @param kiosk code of the kiosk
 * @param version version of the kiosk's software
 * @param devices state word by device id, for example {@code printer=ONLINE}
 * @param waiting number of submissions waiting in the outbox
 * @param stuck number of submissions the outbox has put aside
 */
public record Heartbeat(
    String kiosk, String version, Map<String, String> devices, int waiting, int stuck) {

  public Heartbeat {
    devices = Collections.unmodifiableSortedMap(new TreeMap<>(devices));
  }
}
