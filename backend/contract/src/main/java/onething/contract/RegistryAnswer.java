package onething.contract;

import java.util.List;
import java.util.Optional;

/**
 * The registry's answer.
 *
 * @param evidence one entry for each evidence type asked for, in the order asked
 */
public record RegistryAnswer(List<Evidence> evidence) {

  public RegistryAnswer {
    evidence = List.copyOf(evidence);
  }

  /** The entry for a type, if it was asked for. */
  public Optional<Evidence> of(String type) {
    return evidence.stream().filter(e -> e.type().equals(type)).findFirst();
  }
}
