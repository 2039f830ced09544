package onething.backend.submissions;

import java.util.Optional;
import onething.backend.catalogues.Catalogues;
import onething.backend.kiosks.Fleet;
import onething.backend.kiosks.SealingKeyring;
import onething.backend.registry.RegistryRecords;
import onething.backend.submissions.Verdict.Doubtful;
import onething.backend.submissions.Verdict.Sound;
import onething.backend.submissions.Verdict.Unsound;
import onething.catalogue.Bundle;
import onething.catalogue.Catalogue;
import onething.catalogue.CatalogueVersion;
import onething.catalogue.Exempt;
import onething.catalogue.Facts;
import onething.catalogue.GuideStep;
import onething.catalogue.Plan;
import onething.catalogue.Planner;
import onething.contract.Submission;
import onething.contract.number.CaseNumber;
import onething.contract.sealing.SealedSubmission;
import onething.contract.sealing.Unsealed;
import org.springframework.stereotype.Component;

/** Opens a submission and holds it against what the backend computes itself. */
@Component
class Judge {

  private final Fleet fleet;
  private final SealingKeyring keyring;
  private final Catalogues catalogues;
  private final RegistryRecords registry;

  Judge(Fleet fleet, SealingKeyring keyring, Catalogues catalogues, RegistryRecords registry) {
    this.fleet = fleet;
    this.keyring = keyring;
    this.catalogues = catalogues;
    this.registry = registry;
  }

  Verdict judge(SealedSubmission sealed) {
    return switch (keyring.opener().open(sealed, fleet.signatureKeys(sealed.kiosk()))) {
      case Unsealed.BadSignature b -> new Unsound(HoldReason.BAD_SIGNATURE);
      case Unsealed.UnknownKey u -> new Unsound(HoldReason.UNKNOWN_KEY);
      case Unsealed.Tampered t -> new Unsound(HoldReason.TAMPERED);
      case Unsealed.Malformed m -> new Unsound(HoldReason.MALFORMED);
      case Unsealed.Opened o -> judge(o.submission());
    };
  }

  private Verdict judge(Submission s) {
    if (CaseNumber.parse(s.caseNo()).filter(n -> isOf(n, s)).isEmpty()) {
      return new Unsound(HoldReason.WRONG_CASE_NUMBER);
    }
    Optional<Catalogue> catalogue = catalogues.version(new CatalogueVersion(s.catalogueVersion()));
    if (catalogue.isEmpty()) {
      return new Unsound(HoldReason.UNKNOWN_CATALOGUE);
    }
    return catalogue
        .orElseThrow()
        .bundle(s.bundle())
        .map(bundle -> judge(s, catalogue.orElseThrow(), bundle))
        .orElseGet(() -> new Unsound(HoldReason.UNKNOWN_BUNDLE));
  }

  /** Exactly as printed: another way to write the same number is not what the slip says. */
  private static boolean isOf(CaseNumber number, Submission s) {
    return number.kiosk().equals(s.kiosk()) && number.text().equals(s.caseNo());
  }

  private Verdict judge(Submission s, Catalogue catalogue, Bundle bundle) {
    Facts facts = Facts.of(s.facts());
    if (!(bundle.guide().next(facts) instanceof GuideStep.Concluded)) {
      return new Unsound(HoldReason.ANSWERS_INCOMPLETE);
    }
    Plan plan = Planner.plan(catalogue, bundle.code(), facts);
    Sound sound = new Sound(s, bundle, plan);
    if (!plan.canonical().equals(s.plan())) {
      return new Doubtful(HoldReason.PLAN_DIFFERS, sound);
    }
    return plan.exempt().stream().filter(Exempt::lookedUp).allMatch(e -> onRecord(s, e))
        ? sound
        : new Doubtful(HoldReason.EVIDENCE_NOT_ON_RECORD, sound);
  }

  private boolean onRecord(Submission s, Exempt exempt) {
    return registry.answeredFound(s.kiosk(), s.consent().ref(), exempt.evidence());
  }
}
