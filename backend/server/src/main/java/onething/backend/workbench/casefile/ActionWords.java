package onething.backend.workbench.casefile;

import java.util.List;
import onething.backend.cases.CaseAction;

/**
 * What each step is called, what follows from it, and what it asks for. The phrases are samples.
 */
final class ActionWords {

  private ActionWords() {}

  /** How far a step asks before it is done. */
  enum Asks {
    /** Nothing: it is done at once. */
    NOTHING,
    /** To confirm it, for it cannot be taken back. */
    CONFIRMATION,
    /** A note, which may be left empty. */
    NOTE,
    /** A reason, which the applicant will read. */
    REASON
  }

  static Asks asks(CaseAction action) {
    return switch (action) {
      case RECEIVE, ACCEPT -> Asks.NOTHING;
      case GRANT, COMPLETE -> Asks.CONFIRMATION;
      case PRE_REVIEW -> Asks.NOTE;
      case REJECT_INTAKE, NOT_ACCEPT, DENY -> Asks.REASON;
    };
  }

  /** The word on the button. */
  static String button(CaseAction action) {
    return switch (action) {
      case RECEIVE -> "收件，交给各部门";
      case REJECT_INTAKE -> "不予收件";
      case ACCEPT -> "受理";
      case NOT_ACCEPT -> "不予受理";
      case PRE_REVIEW -> "预审，先看过";
      case GRANT -> "准予";
      case DENY -> "不予";
      case COMPLETE -> "办结";
    };
  }

  /** What follows, said before it is confirmed. */
  static String consequence(CaseAction action) {
    return switch (action) {
      case RECEIVE -> "各部门的事会同时开始。";
      case REJECT_INTAKE -> "整份都不再往下办，申请人会看到理由。不能撤回。";
      case ACCEPT -> "办理时限从现在起算。";
      case NOT_ACCEPT -> "这件不再往下办，申请人会看到理由。不能撤回。";
      case PRE_REVIEW -> "前面的事一办好，这件就能马上决定。";
      case GRANT -> "等这件的事会自己往下走。不能撤回。";
      case DENY -> "这件到此为止，申请人会看到理由。不能撤回。";
      case COMPLETE -> "结果已经出来，申请人会看到“办好了”。不能撤回。";
    };
  }

  /** The word on the button that confirms. */
  static String confirm(CaseAction action) {
    return switch (action) {
      case RECEIVE, ACCEPT -> button(action);
      case REJECT_INTAKE, NOT_ACCEPT, DENY -> button(action) + "，告诉申请人理由";
      case PRE_REVIEW -> "预审看过了";
      case GRANT -> "准予，就这样定";
      case COMPLETE -> "办结，结果已出";
    };
  }

  /** What is said once it is done. */
  static String done(CaseAction action) {
    return switch (action) {
      case RECEIVE -> "收件了，各部门已经看得到";
      case REJECT_INTAKE -> "没有收件，理由已告诉申请人";
      case ACCEPT -> "受理了，时限从现在起算";
      case NOT_ACCEPT -> "没有受理，理由已告诉申请人";
      case PRE_REVIEW -> "预审记下了，等前面的事办好";
      case GRANT -> "准予了";
      case DENY -> "决定不予，理由已告诉申请人";
      case COMPLETE -> "办结了，申请人看得到";
    };
  }

  /** Common phrases to begin a reason with; samples, until a department writes its own. */
  static List<String> phrases(CaseAction action) {
    return switch (action) {
      case REJECT_INTAKE -> List.of("扫的页看不清，请到窗口重新扫（示例）", "申请人和材料上的人对不上（示例）", "同一件事已经交过一份（示例）");
      case NOT_ACCEPT -> List.of("不归本县办，请到户籍地办（示例）", "缺一页，补齐以后可以再交（示例）", "与登记信息对不上，请先到窗口更正（示例）");
      case DENY -> List.of("不符合规定的条件（示例）", "材料内容与核查结果不一致（示例）");
      case PRE_REVIEW -> List.of("材料齐，等前面的结果（示例）", "请留意住址一栏（示例）");
      case RECEIVE, ACCEPT, GRANT, COMPLETE -> List.of();
    };
  }

  /** The middle of the button's test name, such as {@code not-accept}. */
  static String word(CaseAction action) {
    return action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Whether the step goes forward; such a step is the page's one primary. */
  static boolean forward(CaseAction action) {
    return switch (action) {
      case RECEIVE, ACCEPT, PRE_REVIEW, GRANT, COMPLETE -> true;
      case REJECT_INTAKE, NOT_ACCEPT, DENY -> false;
    };
  }
}
