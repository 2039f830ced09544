package onething.backend.workbench.inbox;

import java.util.List;
import java.util.Locale;
import onething.backend.cases.Worklist;
import onething.backend.staff.Role;

/** Which worklists a role sees as tabs, and what they are called there. */
final class Lists {

  private Lists() {}

  /** What an empty list says: that nothing is wrong, and what happens next. */
  record Empty(String title, String next) {}

  /** The tabs of a role, in the order of the work. */
  static List<Worklist> of(Role role) {
    return switch (role) {
      case WINDOW_OFFICER, SUPERVISOR ->
          List.of(Worklist.RECEIVE, Worklist.IN_HAND, Worklist.WAITING, Worklist.COMPLETED);
      case DEPARTMENT_OFFICER -> List.of(Worklist.IN_HAND, Worklist.WAITING, Worklist.COMPLETED);
      case ADMINISTRATOR -> List.of();
    };
  }

  /** What a tab is called for that role. */
  static String name(Worklist list, Role role) {
    return switch (list) {
      case RECEIVE -> role == Role.WINDOW_OFFICER ? "等我收件" : "等收件";
      case IN_HAND -> role == Role.DEPARTMENT_OFFICER ? "等我办" : "部门在办";
      case WAITING -> role == Role.DEPARTMENT_OFFICER ? "等别的部门" : "等前面的事";
      case COMPLETED -> "已办结";
    };
  }

  /** The title of the page while that tab is open. */
  static String title(Worklist list) {
    return switch (list) {
      case RECEIVE -> "收件";
      case IN_HAND -> "在办";
      case WAITING -> "在等";
      case COMPLETED -> "已办结";
    };
  }

  /** The tab as it stands in the address. */
  static String word(Worklist list) {
    return list.name().toLowerCase(Locale.ROOT);
  }

  /** The tab of the given word, or the role's first. */
  static Worklist named(String word, Role role) {
    var lists = of(role);
    return lists.stream().filter(l -> word(l).equals(word)).findFirst().orElse(lists.getFirst());
  }

  /** What to say when the list is empty, and what happens next. */
  static Empty empty(Worklist list, Role role) {
    return switch (list) {
      case RECEIVE -> new Empty("都收完了", "自助机一交上来，这里就会出现，不用刷新。");
      case IN_HAND ->
          role == Role.DEPARTMENT_OFFICER
              ? new Empty("眼下没有等您办的", "窗口收件以后，归您部门的事会自己到这里来。")
              : new Empty("没有部门在办的", "收件以后，各部门的事会同时开始，这里能看到办到哪步。");
      case WAITING -> new Empty("没有在等的", "要等前面的事办好才能办的，会列在这里；前面一办好，它自己会回到在办。");
      case COMPLETED -> new Empty("还没有办结的", "一份办件里的每件事都有了结果，就会归到这里。");
    };
  }
}
