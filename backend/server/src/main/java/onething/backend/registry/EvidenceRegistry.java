package onething.backend.registry;

import java.util.Optional;

/** A registry of evidence. A site replaces the sample by a bean of its own. */
public interface EvidenceRegistry {

  /**
   * Looks one piece of evidence up.
   *
   * @param evidenceType id of the evidence type, for example {@code birth-record}
   * @param subjectIdNumber id number of the person it is about
   * @return empty if the registry answers that it holds none
   * @throws RegistryOutage if it does not answer
   */
  Optional<HeldEvidence> find(String evidenceType, String subjectIdNumber);
}
