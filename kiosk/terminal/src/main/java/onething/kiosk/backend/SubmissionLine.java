package onething.kiosk.backend;

import onething.contract.sealing.SealedSubmission;

/** Carries sealed submissions to the backend. */
@FunctionalInterface
public interface SubmissionLine {

  /** Sends one; blocks until there is an answer or the time is up. Never throws for the line. */
  Sent send(SealedSubmission sealed);
}
