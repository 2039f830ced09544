package onething.contract;

import java.util.List;

/**
 * Asks the registry of e-licences and shared data, with the citizen's consent.
 *
 * @param consentRef reference of the consent ({@link Consent#ref()})
 * @param subjectIdNumber id number of the person the evidence is about
 * @param evidenceTypes ids of the wanted evidence types, for example {@code birth-record}
 */
public record RegistryQuery(String consentRef, String subjectIdNumber, List<String> evidenceTypes) {

  public RegistryQuery {
    evidenceTypes = List.copyOf(evidenceTypes);
  }

  /** Keeps personal data out of logs and traces. */
  @Override
  public String toString() {
    return "RegistryQuery[" + evidenceTypes + "]";
  }
}
