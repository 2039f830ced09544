package onething.backend.cases.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onething.backend.cases.CaseState;
import onething.catalogue.Text;

/** What waits in a case, in the words of a worklist. */
final class StepWords {

  static final Text TO_RECEIVE = new Text("等您收件", "For you to receive");
  static final Text WINDOW_RECEIVES = new Text("等窗口收件", "For the window to receive");
  static final Text REJECTED = new Text("没收件", "Not received");
  private static final Text WAITS = new Text("等前面的事项", "Waits for another item");

  private StepWords() {}

  static Text of(CaseState.Outcome outcome) {
    return switch (outcome) {
      case ALL_GRANTED -> new Text("全部办好", "All granted");
      case PARTIAL -> new Text("部分办好", "Partly granted");
      case REFUSED -> new Text("没办成", "Refused");
    };
  }

  /** For example 等您受理2件，决定1件. */
  static Text inHand(boolean mine, int accept, int review, int decide, int complete) {
    List<Text> steps = new ArrayList<>();
    add(steps, accept, "受理", "accept");
    add(steps, decide, "决定", "decide");
    add(steps, complete, "办结", "complete");
    add(steps, review, "预审", "pre-review");
    return steps.isEmpty() ? WAITS : joined(mine, steps);
  }

  private static void add(List<Text> steps, int count, String zh, String en) {
    if (count > 0) {
      steps.add(new Text(zh + count + "件", en + " " + count));
    }
  }

  private static Text joined(boolean mine, List<Text> steps) {
    return new Text(
        (mine ? "等您" : "等部门") + steps.stream().map(Text::zh).collect(Collectors.joining("，")),
        (mine ? "For you to " : "For departments to ")
            + steps.stream().map(Text::en).collect(Collectors.joining(", ")));
  }
}
