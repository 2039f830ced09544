package onething.kiosk.backend;

import java.time.Duration;
import java.util.List;

/** The registry of e-licences and shared data, as the kiosk reaches it. */
@FunctionalInterface
public interface Registry {

  /**
   * Asks with the citizen's consent; blocks for at most the limit.
   *
   * @param consentRef reference of the consent; the submission's consent must carry the same one
   * @param subjectIdNumber id number of the person the evidence is about
   * @param evidenceTypes ids of evidence types
   * @param limit longest time to wait
   */
  RegistryReply look(
      String consentRef, String subjectIdNumber, List<String> evidenceTypes, Duration limit);
}
