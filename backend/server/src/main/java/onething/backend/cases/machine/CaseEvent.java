package onething.backend.cases.machine;

import java.time.Instant;
import onething.backend.cases.CaseState;

/**
 * A step in a case's life. Replayed in order, the events give its state; when and by whom stands
 * beside them. They hold ids, dates and the officers' reasons, never the applicant's data.
 */
public sealed interface CaseEvent {

  /** The submission arrived and was found to fit its plan. */
  record Submitted(String kiosk, String catalogueVersion, String planDigest, Instant receiveBy)
      implements CaseEvent {}

  /** The window received it; departments must accept by then. */
  record Received(Instant acceptBy) implements CaseEvent {}

  /** The window did not receive it. */
  record IntakeRejected(String reason) implements CaseEvent {}

  /** Somebody saw personal data in clear: {@code applicant} or {@code material:<id>}. */
  record Accessed(String what) implements CaseEvent {}

  /** All items have ended. */
  record CaseCompleted(CaseState.Outcome outcome) implements CaseEvent {}

  /** A step of one item. */
  sealed interface ForItem extends CaseEvent {
    /** Id of the item. */
    String item();
  }

  /** The last prerequisite without pre-review was granted; the item can now be accepted. */
  record BecameAcceptable(String item, Instant acceptBy) implements ForItem {}

  /** The department accepted the item. */
  record Accepted(String item) implements ForItem {}

  /** The department did not accept the item. */
  record NotAccepted(String item, String reason) implements ForItem {}

  /** The department looked at it while a prerequisite was open. */
  record PreReviewed(String item, String note) implements ForItem {}

  /** Nothing stands in the way of a decision any more. */
  record BecameReady(String item, Instant decideBy) implements ForItem {}

  /** Decided: yes. */
  record Granted(String item, String note) implements ForItem {}

  /** Decided: no. */
  record Denied(String item, String reason) implements ForItem {}

  /** The result was made out. */
  record Completed(String item) implements ForItem {}

  /** Ended since {@code prerequisite} was refused. */
  record Terminated(String item, String prerequisite, String reason) implements ForItem {}
}
