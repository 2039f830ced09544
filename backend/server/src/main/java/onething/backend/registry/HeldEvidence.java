package onething.backend.registry;

import java.util.Map;

/**
 * Evidence that the registry holds.
 *
 * @param ref reference under which it can be shown again; no personal data
 * @param fields the values it carries, by name
 */
public record HeldEvidence(String ref, Map<String, String> fields) {

  public HeldEvidence {
    fields = Map.copyOf(fields);
  }

  /** Keeps personal data out of logs. */
  @Override
  public String toString() {
    return "HeldEvidence[" + ref + "]";
  }
}
