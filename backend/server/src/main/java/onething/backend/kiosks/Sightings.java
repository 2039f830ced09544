package onething.backend.kiosks;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import onething.contract.Heartbeat;
import org.springframework.stereotype.Component;

/** The last sign of life of each kiosk. In memory only: a heartbeat must not cost a write. */
@Component
class Sightings {

  private final Map<String, Sighting> last = new ConcurrentHashMap<>();
  private final Clock clock;

  Sightings(Clock clock) {
    this.clock = clock;
  }

  void note(String kiosk, Heartbeat beat) {
    last.put(
        kiosk,
        new Sighting(
            clock.instant(), beat.version(), beat.devices(), beat.waiting(), beat.stuck()));
  }

  Optional<Sighting> of(String kiosk) {
    return Optional.ofNullable(last.get(kiosk));
  }
}
