package onething.backend.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onething.backend.cases.CaseAction;
import onething.backend.cases.CaseState;
import onething.backend.cases.CaseView;
import onething.backend.cases.CaseView.ItemCaseView;
import onething.backend.cases.TimeLeft;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.backend.workbench.frame.ItemWords;
import onething.backend.workbench.frame.Moments;

/** Finds what an officer is asked to do in a case, and says so when it is nothing. */
final class CaseTasks {

  private final ItemWords words;
  private final Officer officer;

  CaseTasks(ItemWords words, Officer officer) {
    this.words = words;
    this.officer = officer;
  }

  /** The item to look at: the one chosen, else the first with something to do, else the first. */
  static String chosen(CaseView view, String chosen) {
    if (!view.allowed().isEmpty()) {
      return item(view, chosen).map(i -> chosen).orElse("");
    }
    var still = item(view, chosen);
    if (still.isPresent()) {
      return chosen;
    }
    return view.items().stream()
        .filter(i -> !i.allowed().isEmpty())
        .findFirst()
        .or(() -> view.items().stream().findFirst())
        .map(i -> i.standing().id())
        .orElse("");
  }

  /** The item to go on with after a step: the same while it has a next step, else the next. */
  static String next(CaseView view, String chosen) {
    var more = item(view, chosen).filter(i -> !i.allowed().isEmpty());
    return more.isPresent() ? chosen : chosen(view, "");
  }

  /** The clock to show: the whole case's while it runs for this officer, else the item's own. */
  static TimeLeft clock(CaseView view, String chosen) {
    var own = item(view, chosen).filter(i -> !i.allowed().isEmpty()).map(ItemCaseView::clock);
    return view.allowed().isEmpty() ? own.orElse(view.clock()) : view.clock();
  }

  /** What is to do now. */
  TaskSight sight(CaseView view, String chosen) {
    return view.allowed().isEmpty()
        ? item(view, chosen).map(item -> ofItem(view, item)).orElseGet(() -> ofCase(view))
        : ofCase(view);
  }

  private TaskSight ofCase(CaseView view) {
    var idle = idle(view);
    return new TaskSight(
        "看这一份：" + view.standing().bundleName().zh(),
        view.standing().items().size() + "件事，一份材料",
        "",
        TaskPane.ordered(view.allowed()),
        points(view),
        idle.getFirst(),
        idle.getLast());
  }

  private TaskSight ofItem(CaseView view, ItemCaseView item) {
    var idle = item.standing().state().terminal() ? closed() : idle(view);
    return new TaskSight(
        "看这一件：" + item.standing().name().zh(),
        item.standing().departmentName().zh() + "，" + words.status(item),
        item.standing().id(),
        TaskPane.ordered(item.allowed()),
        points(view),
        idle.getFirst(),
        idle.getLast());
  }

  private List<String> idle(CaseView view) {
    if (officer.role() == Role.SUPERVISOR) {
      return List.of("您是监督，只看不办", "申请人和材料原件都遮着，经过和理由都看得到。");
    }
    return switch (view.standing().state()) {
      case CaseState.Submitted s -> List.of("还没收件", "综合窗口收件以后，各部门才能开始。");
      case CaseState.Received s -> List.of("现在没有要您做的", "轮到您的时候，它会回到收件栏，不用一直看。");
      case CaseState.Completed s -> List.of("这份已经办结", Moments.minute(s.at()) + "，每件事都有了结果。");
      case CaseState.Rejected s -> List.of("这份没有收件", "理由：" + s.reason());
    };
  }

  private static List<String> closed() {
    return List.of("这件已经有结果", "要看经过，在左边最下面。");
  }

  private static List<ReviewPoint> points(CaseView view) {
    var points = new ArrayList<ReviewPoint>();
    scanned(view).ifPresent(points::add);
    points.add(new ReviewPoint("申请人刷过证件", "机器已核：号码末位对得上", true));
    points.add(new ReviewPoint("办理清单与规则一致", "机器已核：收到后重算过一遍", true));
    points.add(new ReviewPoint("材料与申请表相符", "要您看：姓名、日期、金额", false));
    points.add(new ReviewPoint("签字、盖章可辨", "要您看：每页右下角", false));
    return points;
  }

  private static Optional<ReviewPoint> scanned(CaseView view) {
    var verdicts = view.materials().stream().flatMap(m -> m.verdicts().stream()).toList();
    if (verdicts.isEmpty()) {
      return Optional.empty();
    }
    var good = verdicts.stream().filter("GOOD"::equals).count();
    var all = good == verdicts.size();
    var found = all ? "机器已核：" + good + "页都通过" : "要您看：" + (verdicts.size() - good) + "页机器拿不准";
    return Optional.of(new ReviewPoint("清楚、端正、完整", found, all));
  }

  private static Optional<ItemCaseView> item(CaseView view, String id) {
    return view.items().stream().filter(i -> i.standing().id().equals(id)).findFirst();
  }

  /** Whether the step can still be taken. */
  static boolean allowed(CaseView view, Ask ask) {
    return ask.item().isEmpty()
        ? view.allowed().contains(ask.action())
        : item(view, ask.item()).filter(i -> has(i, ask.action())).isPresent();
  }

  private static boolean has(ItemCaseView item, CaseAction action) {
    return item.allowed().contains(action);
  }
}
