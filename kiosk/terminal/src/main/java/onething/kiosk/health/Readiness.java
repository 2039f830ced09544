package onething.kiosk.health;

import java.util.Set;

/**
 * What works now.
 *
 * @param enrolled whether the backend knows this kiosk; without it the kiosk is out of service
 * @param missing the parts that do not work
 */
public record Readiness(boolean enrolled, Set<Part> missing) {

  public Readiness {
    missing = Set.copyOf(missing);
  }

  /** All works. */
  public static Readiness full() {
    return new Readiness(true, Set.of());
  }

  public boolean has(Part part) {
    return !missing.contains(part);
  }

  /** Whether a visit that hands in this much paper can be brought to its end here. */
  public boolean canSubmit(boolean paper) {
    return has(Part.CARD_READER) && has(Part.STORAGE) && (!paper || has(Part.SCANNER));
  }
}
