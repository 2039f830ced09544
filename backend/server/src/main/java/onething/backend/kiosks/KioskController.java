package onething.backend.kiosks;

import jakarta.servlet.http.HttpServletRequest;
import onething.contract.EnrolmentRequest;
import onething.contract.Heartbeat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Enrolment, sealing keys and signs of life. */
@KioskEndpoint
class KioskController {

  private final KioskCalls calls;
  private final Enrolments enrolments;
  private final SealingKeyring keyring;
  private final Sightings sightings;

  KioskController(
      KioskCalls calls, Enrolments enrolments, SealingKeyring keyring, Sightings sightings) {
    this.calls = calls;
    this.enrolments = enrolments;
    this.keyring = keyring;
    this.sightings = sightings;
  }

  @PostMapping("/api/enrolments")
  ResponseEntity<byte[]> enrol(HttpServletRequest request) {
    return calls.answer(enrolments.enrol(calls.small(request, EnrolmentRequest.class)));
  }

  @GetMapping("/api/kiosk/keys")
  ResponseEntity<byte[]> keys() {
    return calls.answer(keyring.published());
  }

  @PostMapping("/api/kiosk/heartbeats")
  ResponseEntity<Void> beat(HttpServletRequest request) {
    Heartbeat beat = calls.small(request, Heartbeat.class);
    if (!beat.kiosk().equals(calls.caller())) {
      throw new KioskProblem(403, "otherKiosk", "A sign of life of another kiosk");
    }
    sightings.note(calls.caller(), beat);
    return ResponseEntity.noContent().build();
  }
}
