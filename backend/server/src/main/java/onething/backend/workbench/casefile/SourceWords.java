package onething.backend.workbench.casefile;

import java.util.List;
import java.util.Map;

/** Where a value or an exemption comes from, in words. */
final class SourceWords {

  private static final Map<String, String> VALUES =
      Map.of(
          "CARD", "身份证",
          "MARRIAGE", "婚姻登记",
          "HOUSEHOLD", "户籍数据",
          "BIRTH_RECORD", "医院出生记录",
          "ANSWER", "申请人的回答",
          "TYPED", "申请人填写");

  /** What the applicant wrote stands last, for that is what an officer compares. */
  private static final List<String> ORDER =
      List.of("CARD", "MARRIAGE", "BIRTH_RECORD", "HOUSEHOLD", "ANSWER", "TYPED");

  private static final Map<String, String> EXEMPTIONS =
      Map.of(
          "LICENCE", "电子证照",
          "SHARED_DATA", "部门数据",
          "SHARED_RESULT", "前面那件的结果",
          "COMMITMENT", "申请人承诺");

  private static final Map<String, String> VERDICTS =
      Map.of("GOOD", "清楚", "DOUBTFUL", "不太清楚，申请人选了保留", "BAD", "看不清", "BLANK", "空白页");

  private static final Map<String, String> ROLES = Map.of("mother", "母亲", "father", "父亲");

  private SourceWords() {}

  static int rank(String source) {
    return ORDER.indexOf(source);
  }

  static String ofValue(String source) {
    return VALUES.getOrDefault(source, source);
  }

  static String ofExemption(String by) {
    return EXEMPTIONS.getOrDefault(by, by);
  }

  static String ofVerdict(String verdict) {
    return VERDICTS.getOrDefault(verdict, verdict);
  }

  static String ofRole(String role) {
    return ROLES.getOrDefault(role, role);
  }
}
