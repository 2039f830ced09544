package onething.backend.progress;

import onething.backend.cases.CaseStanding;
import onething.backend.cases.CaseState;
import onething.catalogue.Text;

/** A whole case in the citizen's words. */
final class CaseWords {

  /**
   * Says that a like case exists, but not its number: only the citizen's own token opens a case.
   */
  static final Text SIMILAR =
      new Text(
          "同样的事您之前交过一份。工作人员会一起看，不会办两遍。",
          "You handed in the same matter before. Staff will look at both together.");

  private CaseWords() {}

  static Text title(int items, int done) {
    return done == items
        ? new Text(items + "件都办好了", "All " + items + " done")
        : new Text(items + "件办好了" + done + "件", done + " of " + items + " done");
  }

  static Text step(CaseStanding standing) {
    return switch (standing.state()) {
      case CaseState.Submitted s -> new Text("交上了，等窗口收件", "Handed in; the window will receive it");
      case CaseState.Received s -> new Text("收件了，各部门在办", "Received; the departments are at work");
      case CaseState.Completed s -> completed(s.outcome());
      case CaseState.Rejected s -> new Text("没收件：" + s.reason(), "Not received: " + s.reason());
    };
  }

  private static Text completed(CaseState.Outcome outcome) {
    return switch (outcome) {
      case ALL_GRANTED -> new Text("全部办结", "Completed");
      case PARTIAL -> new Text("已办结，有的没办成", "Completed; some were refused");
      case REFUSED -> new Text("已办结，没办成", "Completed; refused");
    };
  }
}
