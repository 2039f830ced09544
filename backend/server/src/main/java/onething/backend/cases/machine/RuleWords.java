package onething.backend.cases.machine;

import onething.backend.cases.ItemPhase;
import onething.catalogue.Text;

/** Why a step cannot be taken, in the words an officer reads. */
final class RuleWords {

  static final Text NOT_RECEIVED_YET =
      new Text("窗口还没收件，这一步要等收件之后", "The window has not received the case yet");
  static final Text NOT_ACCEPTED_YET = new Text("这件还没受理", "This item has not been accepted yet");
  static final Text PREREQUISITE_OPEN =
      new Text("前面的事项还没办好，现在不能定", "An item it depends on has not been granted yet");
  static final Text NOT_GRANTED_YET = new Text("还没准予，不能办结", "It has not been granted yet");
  static final Text NO_PREREQUISITE =
      new Text("这件不等别的事项，直接决定就行", "This item waits for nothing; decide it directly");
  static final Text REASON_MISSING =
      new Text("要写明原因，申请人会看到", "Give the reason: the applicant will read it");
  static final Text LONG_REASON = new Text("原因最多500字", "At most 500 characters");

  private RuleWords() {}

  /** Why an item in this phase cannot take a later step yet. */
  static Text notYet(ItemPhase phase) {
    return switch (phase) {
      case ARRIVED -> NOT_RECEIVED_YET;
      case TO_ACCEPT -> NOT_ACCEPTED_YET;
      case HELD, PRE_REVIEW, AWAITING_PREREQUISITE -> PREREQUISITE_OPEN;
      case READY -> NOT_GRANTED_YET;
      case GRANTED, COMPLETED, NOT_ACCEPTED, DENIED, TERMINATED ->
          throw new IllegalArgumentException("Nothing comes after " + phase);
    };
  }
}
