package onething.backend.kiosks;

import java.time.Instant;
import java.util.Optional;

/**
 * A kiosk as the administrator sees it.
 *
 * @param code for example {@code K03}
 * @param hall name of its hall
 * @param state where its enrolment stands
 * @param enrolledAt when it was last enrolled
 * @param certificateUntil end of its present certificate
 * @param sighting its last sign of life since the backend started
 */
public record KioskView(
    String code,
    String hall,
    State state,
    Optional<Instant> enrolledAt,
    Optional<Instant> certificateUntil,
    Optional<Sighting> sighting) {

  /** Where a kiosk's enrolment stands. */
  public enum State {
    /** A code was given, and not used yet. */
    INVITED,
    ENROLLED,
    /** Shut out. */
    REVOKED
  }
}
