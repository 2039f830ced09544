package onething.backend.submissions;

import onething.catalogue.Bundle;
import onething.catalogue.Plan;
import onething.contract.Submission;

/** What a check of a submission came to. */
sealed interface Verdict {

  /**
   * It is as the backend computes it.
   *
   * @param plan the backend's own plan
   */
  record Sound(Submission submission, Bundle bundle, Plan plan) implements Verdict {}

  /**
   * It can be read and planned, but does not match; an officer may open it all the same.
   *
   * @param sound what would be opened
   */
  record Doubtful(HoldReason reason, Sound sound) implements Verdict {}

  /** It cannot become a case as it is. */
  record Unsound(HoldReason reason) implements Verdict {}
}
