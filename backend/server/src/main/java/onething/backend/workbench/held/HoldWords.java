package onething.backend.workbench.held;

import onething.backend.submissions.HoldReason;

/** Why something is held, and what to do about it, in plain words. */
final class HoldWords {

  private HoldWords() {}

  static String why(HoldReason reason) {
    return switch (reason) {
      case BAD_SIGNATURE -> "签名对不上：不是那台机器发的，或者路上被改过";
      case UNKNOWN_KEY -> "封得住打不开：用的是这边没有的钥匙";
      case TAMPERED -> "信封和里面的东西对不上";
      case MALFORMED -> "打开了，但内容不成样子";
      case WRONG_CASE_NUMBER -> "编号不是那台机器的，或者末位核对不上";
      case NUMBER_TAKEN -> "同一个编号已经有一份了";
      case UNKNOWN_CATALOGUE -> "用的是这边没有发布过的办理规则";
      case UNKNOWN_BUNDLE -> "要办的事不在这边的目录里";
      case ANSWERS_INCOMPLETE -> "问题没有答到头";
      case PLAN_DIFFERS -> "按同样的回答，这边算出的清单不一样";
      case EVIDENCE_NOT_ON_RECORD -> "说是免交的材料，登记库里查不到凭据";
      case FAULT -> "收下时这边的程序出了错";
    };
  }

  static String next(HoldReason reason) {
    return switch (reason) {
      case BAD_SIGNATURE, TAMPERED -> "请技术员到那台机器看一看。申请人手里的凭条有编号，可以请他到窗口。";
      case UNKNOWN_KEY -> "请管理员找回那把钥匙，再核对一次。";
      case MALFORMED, WRONG_CASE_NUMBER, NUMBER_TAKEN -> "请技术员查那台机器；查清以后再核对一次。";
      case UNKNOWN_CATALOGUE, UNKNOWN_BUNDLE -> "请管理员发布那一版规则，再核对一次。";
      case ANSWERS_INCOMPLETE -> "请联系申请人到窗口补答。";
      case PLAN_DIFFERS -> "看过没问题，可以按这边算的清单立案。";
      case EVIDENCE_NOT_ON_RECORD -> "看过没问题，可以立案，再由部门核实那份材料。";
      case FAULT -> "请技术员查后台的日志；改好以后再核对一次。";
    };
  }

  /** Whether an officer may open a case all the same: the content itself is sound. */
  static boolean openable(HoldReason reason) {
    return switch (reason) {
      case PLAN_DIFFERS, EVIDENCE_NOT_ON_RECORD -> true;
      case BAD_SIGNATURE,
          UNKNOWN_KEY,
          TAMPERED,
          MALFORMED,
          WRONG_CASE_NUMBER,
          NUMBER_TAKEN,
          UNKNOWN_CATALOGUE,
          UNKNOWN_BUNDLE,
          ANSWERS_INCOMPLETE,
          FAULT ->
          false;
    };
  }
}
