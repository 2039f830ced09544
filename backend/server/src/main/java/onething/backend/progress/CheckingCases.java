package onething.backend.progress;

/** Submissions that staff are checking before they become cases. Offered by who keeps them. */
public interface CheckingCases {

  /** Whether a submission whose citizen token has this hash is being checked. */
  boolean isChecking(String tokenHash);
}
