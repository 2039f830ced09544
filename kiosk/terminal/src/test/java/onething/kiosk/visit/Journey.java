package onething.kiosk.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onething.device.idcard.ResidentIdCard;
import onething.device.scanner.quality.PageQuality;

/** The everyday way through a visit, step by step, for tests that depart from it somewhere. */
final class Journey {

  private final TestKiosk kiosk;
  private final Window window;
  private final Map<String, String> answers = new LinkedHashMap<>();

  Journey(TestKiosk kiosk, Window window) {
    this.kiosk = kiosk;
    this.window = window;
    answers.putAll(
        Map.of(
            "birthplace", "province",
            "firstIssue", "first",
            "childAge", "under1Month",
            "married", "yes",
            "householdWith", "father",
            "householdPlace", "thisCounty",
            "ethnicityDiffers", "no",
            "motherInsurance", "employee",
            "settledAtHospital", "no"));
  }

  /** With another answer to one question. */
  Journey answering(String question, String value) {
    answers.put(question, value);
    return this;
  }

  Journey toQuestions() {
    window.tap(new Action.Start()).tap(new Action.Choose("newborn"));
    return this;
  }

  /** Answers whatever is asked, up to the notice or an exit. */
  Journey answerAll() {
    while (window.page() instanceof Page.Asking asking) {
      window.tap(new Action.Answer(answers.get(asking.question().id()))).tap(new Action.Next());
    }
    return this;
  }

  Journey toNotice() {
    return toQuestions().answerAll();
  }

  Journey toConsent() {
    toNotice();
    window.tap(new Action.Next());
    return this;
  }

  Journey agreeToAll() {
    for (Scope scope : window.page(Page.Consenting.class).scopes()) {
      window.tap(new Action.ToggleScope(scope.id()));
    }
    window.tap(new Action.GiveConsent());
    return this;
  }

  Journey toCard() {
    return toConsent().agreeToAll();
  }

  Journey place(ResidentIdCard card) {
    kiosk.reader.place(card);
    kiosk.settle();
    return this;
  }

  Journey toForm(ResidentIdCard card) {
    toCard().place(card);
    kiosk.reader.remove();
    return this;
  }

  Journey type(String field, String value) {
    window.tap(new Action.Edit(field));
    window.tap(new Action.SetDraft(field, value)).tap(new Action.Accept());
    return this;
  }

  Journey fillForm() {
    return type("childName", "陈希").type("phone", "13800001234");
  }

  Journey toMaterials(ResidentIdCard card) {
    toForm(card).fillForm();
    window.tap(new Action.Next());
    return this;
  }

  /** Scans one good page for every material. */
  Journey scanAll() {
    while (window.page() instanceof Page.Materials) {
      kiosk.scanner.load(PageQuality.Verdict.GOOD);
      window.tap(new Action.ScanPages()).tap(new Action.NextMaterial());
    }
    return this;
  }

  Journey toReview(ResidentIdCard card) {
    return toMaterials(card).scanAll();
  }

  Journey toSigning(ResidentIdCard card) {
    toReview(card);
    window.tap(new Action.Next());
    return this;
  }

  Journey draw() {
    window.tap(new Action.Stroke(List.of(new Point(100, 200), new Point(500, 220))));
    window.tap(new Action.Stroke(List.of(new Point(300, 100), new Point(320, 380))));
    return this;
  }

  Journey toDone(ResidentIdCard card) {
    toSigning(card).draw();
    window.tap(new Action.Submit());
    return this;
  }
}
