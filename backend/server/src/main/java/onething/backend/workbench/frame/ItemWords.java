package onething.backend.workbench.frame;

import java.util.List;
import java.util.stream.Collectors;
import onething.backend.cases.CaseView;
import onething.backend.cases.CaseView.ItemCaseView;
import onething.backend.cases.EndCause;
import onething.backend.cases.ItemStanding;
import onething.backend.cases.ItemState;
import onething.backend.cases.ItemState.Arrived;
import onething.backend.cases.ItemState.AwaitingPrerequisite;
import onething.backend.cases.ItemState.Completed;
import onething.backend.cases.ItemState.Denied;
import onething.backend.cases.ItemState.Granted;
import onething.backend.cases.ItemState.Held;
import onething.backend.cases.ItemState.NotAccepted;
import onething.backend.cases.ItemState.PreReview;
import onething.backend.cases.ItemState.Ready;
import onething.backend.cases.ItemState.Terminated;
import onething.backend.cases.ItemState.ToAccept;
import onething.backend.workbench.frame.Step.Mark;
import org.springframework.stereotype.Component;

/** Says how far an item is, as the officer who looks at it would say it. */
@Component
public class ItemWords {

  private final TimeWords times;

  ItemWords(TimeWords times) {
    this.times = times;
  }

  /** The items of a case as steps of a timeline, in the plan's order. */
  public List<Step> steps(CaseView view) {
    return view.items().stream().map(this::step).toList();
  }

  private Step step(ItemCaseView item) {
    var standing = item.standing();
    return new Step(
        standing.id(), standing.name().zh(), mark(item), status(item), because(standing.state()));
  }

  private static Mark mark(ItemCaseView item) {
    if (!item.allowed().isEmpty()) {
      return Mark.TURN;
    }
    return switch (item.standing().state()) {
      case Arrived s -> Mark.WAITING;
      case Held s -> Mark.WAITING;
      case ToAccept s -> Mark.WAITING;
      case PreReview s -> Mark.ACTIVE;
      case AwaitingPrerequisite s -> Mark.WAITING;
      case Ready s -> Mark.ACTIVE;
      case Granted s -> Mark.DONE;
      case Completed s -> Mark.DONE;
      case NotAccepted s -> Mark.REFUSED;
      case Denied s -> Mark.REFUSED;
      case Terminated s -> Mark.STOPPED;
    };
  }

  /** How far the item is, such as {@code 等您受理} or {@code 县公安局在办，剩1天}. */
  public String status(ItemCaseView item) {
    var standing = item.standing();
    return switch (standing.state()) {
      case Arrived s -> "等收件";
      case Held s -> waiting(standing);
      case ToAccept s -> yours(item) ? "等您受理" : department(standing) + "待受理";
      case PreReview s -> yours(item) ? "等您预审" : department(standing) + "预审";
      case AwaitingPrerequisite s -> waiting(standing);
      case Ready s -> yours(item) ? "等您决定" : department(standing) + "在办，" + left(item);
      case Granted s -> yours(item) ? "已准予，等您办结" : "已准予，正出结果";
      case Completed s -> Moments.day(s.at()) + "办好";
      case NotAccepted s -> "不予受理";
      case Denied s -> "决定不予";
      case Terminated s -> "不再办了";
    };
  }

  private static String because(ItemState state) {
    return switch (state) {
      case NotAccepted s -> "理由：" + s.reason();
      case Denied s -> "理由：" + s.reason();
      case Terminated s -> because(s.cause());
      case Arrived s -> "";
      case Held s -> "";
      case ToAccept s -> "";
      case PreReview s -> "";
      case AwaitingPrerequisite s -> "";
      case Ready s -> "";
      case Granted s -> "";
      case Completed s -> "";
    };
  }

  private static String because(EndCause cause) {
    return switch (cause) {
      case EndCause.PrerequisiteRefused c -> "前面那件没办成：" + c.reason();
      case EndCause.IntakeRejected c -> "没有收件：" + c.reason();
    };
  }

  private static boolean yours(ItemCaseView item) {
    return !item.allowed().isEmpty();
  }

  private static String department(ItemStanding standing) {
    return standing.departmentName().zh();
  }

  private String left(ItemCaseView item) {
    var left = times.left(item.clock());
    return left.startsWith("超") || left.startsWith("不") ? left : "剩" + left;
  }

  private static String waiting(ItemStanding standing) {
    var names = standing.waitingFor().stream().map(t -> t.zh()).collect(Collectors.joining("、"));
    return names.isEmpty() ? "等前面的事办好" : "等" + names + "办好";
  }
}
