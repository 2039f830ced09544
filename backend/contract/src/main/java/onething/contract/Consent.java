package onething.contract;

import java.time.Instant;
import java.util.List;

/**
 * What the citizen agreed to before data were fetched.
 *
 * @param ref reference of this consent, the same as in each {@link RegistryQuery} made under it
 * @param textVersion version of the text that was shown
 * @param scopes ids of what was agreed to; empty when the citizen declined
 * @param givenAt instant of the answer
 */
public record Consent(String ref, String textVersion, List<String> scopes, Instant givenAt) {

  public Consent {
    scopes = List.copyOf(scopes);
  }
}
