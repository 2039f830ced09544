package onething.kiosk.outbox;

import java.util.Optional;

/** What became of a stored submission. */
public sealed interface Delivery {

  /** Kept here; it will be sent as soon as the line allows. */
  record Queued() implements Delivery {}

  /**
   * The backend has it.
   *
   * @param similarCaseNo an earlier case for the same applicant and child, if there is one
   */
  record Delivered(Optional<String> similarCaseNo) implements Delivery {}

  /**
   * The backend refused it three times, or it was damaged on disk; put aside here for a technician,
   * never dropped.
   *
   * @param code stable word, for example {@code otherBody}
   */
  record Refused(String code) implements Delivery {}

  /** The backend has it and put it before its staff. */
  record Quarantined() implements Delivery {}
}
