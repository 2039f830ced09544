package onething.contract;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The backend's sealing keys. During a rotation there are two; old submissions still open.
 *
 * @param keys the keys, in any order
 */
public record SealingKeys(List<SealingKey> keys) {

  public SealingKeys {
    keys = List.copyOf(keys);
  }

  /** The key to seal with: the one that lasts longest, if any is still good at that instant. */
  public Optional<SealingKey> usableAt(Instant now) {
    return keys.stream()
        .filter(k -> now.isBefore(k.notAfter()))
        .max(Comparator.comparing(SealingKey::notAfter));
  }
}
