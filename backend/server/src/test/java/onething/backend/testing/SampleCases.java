package onething.backend.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import onething.backend.cases.CaseLabels;
import onething.backend.cases.NewCase;
import onething.backend.cases.NewItem;
import onething.backend.cases.Prerequisite;
import onething.catalogue.Text;
import onething.contract.Applicant;
import onething.contract.Consent;
import onething.contract.ExemptionUse;
import onething.contract.FormValue;
import onething.contract.MaterialFile;
import onething.contract.Signature;
import onething.contract.Submission;
import onething.contract.number.CitizenToken;

/** Cases of a birth as the sample mother would submit them; all data evidently invented. */
public final class SampleCases {

  /** Number of the sample mother's identity card. */
  public static final String ID_NUMBER = "990101199603080022";

  private SampleCases() {}

  /** A newborn case with this number; its token is {@link #token}. */
  public static NewCase newborn(String caseNo) {
    return newborn(caseNo, "likeness of " + caseNo, Optional.empty());
  }

  /** A newborn case with a likeness of its own. */
  public static NewCase newborn(String caseNo, String likeness, Optional<String> similarTo) {
    return new NewCase(
        submission(caseNo), text("新生儿出生", "Newborn"), items(), labels(), likeness, similarTo);
  }

  /** The token of the case with this number: always the same one. */
  public static CitizenToken token(String caseNo) {
    return CitizenToken.random(new Random(caseNo.hashCode()));
  }

  private static Submission submission(String caseNo) {
    return new Submission(
        caseNo,
        "00000000-0000-4000-8000-000000000001",
        token(caseNo).value(),
        "K03",
        "newborn",
        "2026.11-3f9c01ab7d2e",
        Map.of("married", "yes"),
        "{\"bundle\":\"newborn\"}",
        applicant(),
        Map.of(
            "childName",
            new FormValue("陈希", "TYPED"),
            "phone",
            new FormValue("13800000000", "TYPED")),
        List.of(new MaterialFile("bill", 3, pdf(), List.of("GOOD", "GOOD", "DOUBTFUL"))),
        List.of(new ExemptionUse("marriage-certificate", "LICENCE", "ref-1")),
        new Consent("consent-1", "1", List.of("marriage"), TestClock.at("2026-11-23T10:20")),
        new Signature.CardAgain(TestClock.at("2026-11-23T10:23")),
        TestClock.at("2026-11-23T10:23"),
        "zh");
  }

  private static Applicant applicant() {
    return new Applicant(
        "mother",
        "张示例",
        ID_NUMBER,
        LocalDate.of(1996, 3, 8),
        "FEMALE",
        "汉",
        "示例县示例镇幸福路12号",
        "residentIdCard");
  }

  /** The bytes of the sample bill; not a drawing, but recognisable. */
  public static byte[] pdf() {
    return "%PDF-1.7 示例票据".getBytes(StandardCharsets.UTF_8);
  }

  private static CaseLabels labels() {
    return new CaseLabels(
        Map.of("childName", text("孩子姓名", "Child's name"), "phone", text("手机号", "Mobile")),
        Map.of(),
        Set.of("phone"),
        Map.of("bill", text("住院收费票据", "Hospital bill")));
  }

  /** The seven items with their prerequisites. */
  public static List<NewItem> items() {
    return List.of(
        item("birth-certificate", "出生证明", "health", "县卫健委", 1),
        item("vaccination", "预防接种证", "health", "县卫健委", 1, "birth-certificate"),
        item("household", "户口", "police", "县公安局", 3, "birth-certificate"),
        item("social-card", "社保卡", "hrss", "县人社局", 5, "household"),
        item("maternity-claim", "生育费用报销", "medins", "县医保局", 10),
        item("medical-insurance", "居民医保", "medins", "县医保局", 2, "household"),
        item("parenting", "科学育儿", "health", "县卫健委", 1));
  }

  private static NewItem item(
      String id,
      String name,
      String department,
      String departmentName,
      int limit,
      String... after) {
    return new NewItem(
        id,
        text(name, id),
        text(name, id),
        department,
        text(departmentName, department),
        Stream.of(after).map(item -> new Prerequisite(item, true)).toList(),
        limit);
  }

  private static Text text(String zh, String en) {
    return new Text(zh, en);
  }
}
