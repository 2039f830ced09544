package onething.kiosk.outbox;

/**
 * One row of the outbox.
 *
 * @param caseNo case number
 * @param idempotencyKey UUID; names the payload's file too
 * @param sha256 of the payload's file, in hex
 * @param state where it stands
 * @param code stable word of a refusal; empty otherwise
 * @param similarCaseNo number the backend named; empty otherwise
 * @param refusals how often the backend refused it since the last start
 */
record Entry(
    String caseNo,
    String idempotencyKey,
    String sha256,
    State state,
    String code,
    String similarCaseNo,
    int refusals) {

  /** Where a submission stands. */
  enum State {
    QUEUED,
    DELIVERED,
    REFUSED,
    QUARANTINED
  }

  static Entry queued(String caseNo, String idempotencyKey, String sha256) {
    return new Entry(caseNo, idempotencyKey, sha256, State.QUEUED, "", "", 0);
  }

  Entry delivered(String similar) {
    return new Entry(caseNo, idempotencyKey, sha256, State.DELIVERED, "", similar, refusals);
  }

  Entry quarantined() {
    return new Entry(caseNo, idempotencyKey, sha256, State.QUARANTINED, "", "", refusals);
  }

  Entry refused(String why) {
    return new Entry(caseNo, idempotencyKey, sha256, State.REFUSED, why, "", refusals);
  }

  Entry refusedOnceMore(String why) {
    return new Entry(caseNo, idempotencyKey, sha256, State.QUEUED, why, "", refusals + 1);
  }

  Entry queuedAgain() {
    return queued(caseNo, idempotencyKey, sha256);
  }
}
