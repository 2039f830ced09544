package onething.backend.registry;

import java.time.Duration;
import java.util.Optional;

/**
 * A registry that can be made to fail or to be slow, as real ones are.
 *
 * @param registry the registry behind
 * @param outage whether it fails
 * @param delay pause before each answer
 */
record Exercise(EvidenceRegistry registry, boolean outage, Duration delay)
    implements EvidenceRegistry {

  @Override
  public Optional<HeldEvidence> find(String evidenceType, String subjectIdNumber) {
    pause();
    if (outage) {
      throw new RegistryOutage();
    }
    return registry.find(evidenceType, subjectIdNumber);
  }

  private void pause() {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RegistryOutage();
    }
  }
}
