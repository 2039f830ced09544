package onething.contract;

import java.util.Optional;

/**
 * The backend's answer to a submission: it is stored there durably.
 *
 * @param caseNo the submission's case number
 * @param outcome what became of it
 * @param similarCaseNo an earlier case for the same applicant and child, if there is one
 */
public record Acknowledgement(String caseNo, Outcome outcome, Optional<String> similarCaseNo) {

  /** What became of a submission. */
  public enum Outcome {
    /** A case was opened. */
    RECEIVED_NEW,
    /** It had come before; nothing was done twice. */
    KNOWN_ALREADY,
    /** Kept, and put before the staff because it does not match what the backend computes. */
    QUARANTINED
  }
}
