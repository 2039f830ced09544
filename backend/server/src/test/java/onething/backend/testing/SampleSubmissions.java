package onething.backend.testing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onething.catalogue.Catalogue;
import onething.catalogue.Facts;
import onething.catalogue.Plan;
import onething.catalogue.Planner;
import onething.contract.Applicant;
import onething.contract.Consent;
import onething.contract.ExemptionUse;
import onething.contract.FormValue;
import onething.contract.MaterialFile;
import onething.contract.Signature;
import onething.contract.Submission;
import onething.contract.number.CaseNumber;
import onething.contract.number.CitizenToken;

/** Sound submissions of the everyday newborn case, with materials instead of the registry. */
public final class SampleSubmissions {

  private static final Map<String, String> EVERYDAY =
      Map.of(
          "birthplace", "province",
          "firstIssue", "first",
          "childAge", "under1Month",
          "married", "yes",
          "householdWith", "father",
          "householdPlace", "thisCounty",
          "ethnicityDiffers", "no",
          "motherInsurance", "resident",
          "settledAtHospital", "no");

  private final Catalogue catalogue;
  private final String kiosk;
  private int running;

  public SampleSubmissions(Catalogue catalogue, String kiosk) {
    this.catalogue = catalogue;
    this.kiosk = kiosk;
  }

  /** Handed in without consent: nothing stands on the registry. */
  public Submission onPaper(String childName) {
    Map<String, String> facts = new HashMap<>(EVERYDAY);
    everyday().evidence().forEach(e -> facts.put("evidence." + e, "noConsent"));
    return of(childName, facts, "C-none");
  }

  /** Handed in with the registry's evidence, under this consent. */
  public Submission withEvidence(String childName, String consentRef) {
    Map<String, String> facts = new HashMap<>(EVERYDAY);
    everyday().evidence().forEach(e -> facts.put("evidence." + e, "found"));
    return of(childName, facts, consentRef);
  }

  /** The plan of the everyday case before anything was asked. */
  public Plan everyday() {
    return Planner.plan(catalogue, "newborn", Facts.of(EVERYDAY));
  }

  private Submission of(String childName, Map<String, String> facts, String consentRef) {
    CaseNumber number =
        CaseNumber.from(kiosk, LocalDate.of(2026, 11, 23), running + 1).orElseThrow();
    running = number.running();
    Plan plan = Planner.plan(catalogue, "newborn", Facts.of(facts));
    return new Submission(
        number.text(),
        UUID.randomUUID().toString(),
        CitizenToken.random(new SecureRandom()).value(),
        kiosk,
        "newborn",
        catalogue.version().value(),
        facts,
        plan.canonical(),
        new Applicant(
            "mother",
            "张示例",
            "990101199603080022",
            LocalDate.of(1996, 3, 8),
            "FEMALE",
            "汉",
            "示例县示例镇幸福路12号",
            "residentIdCard"),
        Map.of(
            "childName", new FormValue(childName, "TYPED"),
            "childBirthDate", new FormValue("2026-11-16", "BIRTH_RECORD")),
        plan.needs().stream()
            .map(n -> new MaterialFile(n.material().id(), 1, new byte[] {'%'}, List.of("GOOD")))
            .toList(),
        plan.exempt().stream()
            .map(e -> new ExemptionUse(e.material().id(), e.by().name(), e.evidence()))
            .toList(),
        new Consent(consentRef, "1", List.of(), Instant.parse("2026-11-23T02:20:00Z")),
        new Signature.CardAgain(Instant.parse("2026-11-23T02:23:00Z")),
        Instant.parse("2026-11-23T02:24:00Z"),
        "zh");
  }

  /** The same with another plan, as a kiosk with a fault would send it. */
  public static Submission withPlan(Submission s, String plan) {
    return with(s, s.caseNo(), s.catalogueVersion(), s.facts(), plan);
  }

  public static Submission withNumber(Submission s, String caseNo) {
    return with(s, caseNo, s.catalogueVersion(), s.facts(), s.plan());
  }

  public static Submission withVersion(Submission s, String version) {
    return with(s, s.caseNo(), version, s.facts(), s.plan());
  }

  public static Submission withFacts(Submission s, Map<String, String> facts) {
    return with(s, s.caseNo(), s.catalogueVersion(), facts, s.plan());
  }

  private static Submission with(
      Submission s, String caseNo, String version, Map<String, String> facts, String plan) {
    return new Submission(
        caseNo,
        s.idempotencyKey(),
        s.citizenToken(),
        s.kiosk(),
        s.bundle(),
        version,
        facts,
        plan,
        s.applicant(),
        s.form(),
        s.materials(),
        s.exemptions(),
        s.consent(),
        s.signature(),
        s.submittedAt(),
        s.language());
  }
}
