package onething.backend.cases;

/** What an officer wants done to a case. */
public sealed interface Command {

  /** Number of the case. */
  String caseNo();

  /** The window receives the case (收件). */
  record Receive(String caseNo) implements Command {}

  /**
   * The window does not receive the case (不予收件).
   *
   * @param reason told to the citizen; 1 to 500 characters
   */
  record RejectIntake(String caseNo, String reason) implements Command {}

  /** What a department wants done to one of its items. */
  sealed interface ForItem extends Command {
    /** Id of the item. */
    String item();
  }

  /** Accepts an item (受理). */
  record Accept(String caseNo, String item) implements ForItem {}

  /**
   * Does not accept an item (不予受理).
   *
   * @param reason told to the citizen; 1 to 500 characters
   */
  record NotAccept(String caseNo, String item, String reason) implements ForItem {}

  /**
   * Looked at an item's papers while a prerequisite is open (容缺预审).
   *
   * @param note for colleagues; up to 500 characters, may be empty
   */
  record PreReview(String caseNo, String item, String note) implements ForItem {}

  /**
   * Decides an item (决定).
   *
   * @param decision yes or no
   * @param reason told to the citizen when denied (1 to 500 characters); may be empty when granted
   */
  record Decide(String caseNo, String item, Decision decision, String reason) implements ForItem {}

  /** The result of a granted item has been made out (办结). */
  record Complete(String caseNo, String item) implements ForItem {}

  /** A department's word on an item. */
  enum Decision {
    /** 准予. */
    GRANT,
    /** 不予. */
    DENY
  }
}
