package onething.backend.submissions;

import java.util.List;

/** What is held, for the staff. */
public interface HeldSubmissions {

  /** What is held, oldest first. */
  List<HeldSubmission> list();

  /**
   * Checks one again, for example after a missing catalogue was published.
   *
   * @param who user name of the officer
   */
  Release checkAgain(long id, String who);

  /**
   * Opens a case with the plan that the backend computes; only where the content itself is sound:
   * {@link HoldReason#PLAN_DIFFERS} and {@link HoldReason#EVIDENCE_NOT_ON_RECORD}.
   *
   * @param who user name of the officer who decided so
   */
  Release openAnyway(long id, String who);

  /** What came of it. */
  sealed interface Release {

    /** A case was opened. */
    record Opened(String caseNo) implements Release {}

    /** It is still held. */
    record StillHeld(HoldReason reason) implements Release {}

    /** There is no such held submission, or another officer was quicker. */
    record NotFound() implements Release {}
  }
}
