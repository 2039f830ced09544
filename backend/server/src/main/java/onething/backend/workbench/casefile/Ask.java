package onething.backend.workbench.casefile;

import onething.backend.cases.CaseAction;
import onething.backend.cases.Command;

/**
 * A step that the officer has begun and not yet confirmed.
 *
 * @param action which step
 * @param item the item it concerns; empty for the whole case
 */
record Ask(CaseAction action, String item) {

  /** The command once its reason or note is known. */
  Command command(String caseNo, String reason) {
    return switch (action) {
      case RECEIVE -> new Command.Receive(caseNo);
      case REJECT_INTAKE -> new Command.RejectIntake(caseNo, reason);
      case ACCEPT -> new Command.Accept(caseNo, item);
      case NOT_ACCEPT -> new Command.NotAccept(caseNo, item, reason);
      case PRE_REVIEW -> new Command.PreReview(caseNo, item, reason);
      case GRANT -> new Command.Decide(caseNo, item, Command.Decision.GRANT, reason);
      case DENY -> new Command.Decide(caseNo, item, Command.Decision.DENY, reason);
      case COMPLETE -> new Command.Complete(caseNo, item);
    };
  }
}
