package onething.kiosk.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onething.catalogue.Exempt;
import onething.catalogue.ExemptBy;
import onething.catalogue.Language;
import onething.catalogue.Need;
import onething.catalogue.Plan;
import onething.contract.Applicant;
import onething.contract.Consent;
import onething.contract.Evidence;
import onething.contract.ExemptionUse;
import onething.contract.MaterialFile;
import onething.contract.Signature;
import onething.contract.Submission;
import onething.contract.number.CitizenToken;
import onething.device.idcard.ResidentIdCard;
import onething.kiosk.material.MaterialPdf;

/** Puts together what is handed in, byte for byte as read, found and typed. */
final class Submissions {

  /** Names the words of the consent page; to be raised when they change. */
  private static final String CONSENT_TEXT = "2026-11";

  private final Visit visit;
  private final Plan plan;
  private final Sheet sheet;

  Submissions(Visit visit) {
    this.visit = visit;
    this.plan = new Plans(visit).now();
    this.sheet = new Sheet(visit.dossier(), plan);
  }

  Submission of(String caseNo, String kiosk, Signature signature) {
    Instant now = visit.place().machine().clock().instant();
    Dossier dossier = visit.dossier();
    return new Submission(
        caseNo,
        UUID.randomUUID().toString(),
        CitizenToken.random(visit.place().machine().random()).value(),
        kiosk,
        plan.bundle(),
        plan.version().value(),
        dossier.facts().asMap(),
        plan.canonical(),
        applicant(dossier.document().orElseThrow()),
        sheet.values(),
        plan.needs().stream().map(this::material).toList(),
        plan.exempt().stream().map(this::exemption).toList(),
        consent(dossier, now),
        signature,
        now,
        visit.preferences().language() == Language.ZH ? "zh" : "en");
  }

  private Applicant applicant(ResidentIdCard card) {
    return new Applicant(
        sheet.field("applicantRole").map(f -> sheet.value(f).value()).orElse(""),
        card.name(),
        card.number().value(),
        card.birth(),
        card.sex().name(),
        card.nation().name(),
        card.address(),
        "residentIdCard");
  }

  private MaterialFile material(Need need) {
    List<ScannedPage> pages = visit.dossier().pages().of(need.material().id());
    return new MaterialFile(
        need.material().id(),
        pages.size(),
        MaterialPdf.of(pages.stream().map(ScannedPage::picture).toList()),
        pages.stream().map(page -> page.quality().verdict().name()).toList());
  }

  private ExemptionUse exemption(Exempt exempt) {
    return new ExemptionUse(exempt.material().id(), exempt.by().name(), reference(exempt));
  }

  private String reference(Exempt exempt) {
    Evidence found = visit.dossier().evidence().get(exempt.evidence());
    if (exempt.by() == ExemptBy.COMMITMENT) {
      return "";
    }
    return found == null ? exempt.evidence() : found.ref();
  }

  private static Consent consent(Dossier dossier, Instant now) {
    return new Consent(
        dossier.consentRef(),
        CONSENT_TEXT,
        dossier.agreed().stream().sorted().toList(),
        dossier.consentAt().orElse(now));
  }
}
