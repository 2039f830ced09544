package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import onething.catalogue.Catalogue;
import onething.catalogue.Facts;
import onething.catalogue.Language;
import onething.catalogue.Planner;
import onething.contract.FormValue;
import onething.contract.Signature;
import onething.contract.Submission;
import onething.contract.number.CitizenToken;
import onething.kiosk.outbox.Delivery;
import org.junit.jupiter.api.Test;

/** From the first tap to the wipe, as most people will go. */
class WholeVisitTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void everyPageComesInItsOrder() {
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);
    window.tap(new Action.Start());
    assertThat(window.page()).isInstanceOf(Page.ChooseBundle.class);
    window.tap(new Action.Choose("newborn"));
    assertThat(window.page()).isInstanceOf(Page.Asking.class);
    journey.answerAll();
    assertThat(window.page()).isInstanceOf(Page.Notice.class);
    window.tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Consenting.class);
    journey.agreeToAll();
    assertThat(window.page()).isEqualTo(new Page.Identifying(new CardState.Waiting()));
    journey.place(People.ZHANG);
    assertThat(window.page()).isInstanceOf(Page.Form.class);
    journey.fillForm();
    window.tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Materials.class);
    journey.scanAll();
    assertThat(window.page()).isInstanceOf(Page.Review.class);
    window.tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Signing.class);
    journey.draw();
    window.tap(new Action.Submit());
    assertThat(window.page()).isInstanceOf(Page.Done.class);
    kiosk.reader.remove();
    window.tap(new Action.Finish());
    assertThat(window.page()).isEqualTo(new Page.Farewell(false));
  }

  @Test
  void theNoticeSaysWhatTheBundleSavesAndByWhenItIsDone() {
    journey.toNotice();

    PlanView plan = window.page(Page.Notice.class).plan();
    assertThat(plan.items()).hasSize(7);
    assertThat(plan.departments()).hasSize(4);
    assertThat(plan.needs())
        .extracting(n -> n.material().id())
        .containsExactlyInAnyOrder("hospital-bill", "name-form");
    assertThat(plan.together().trips()).isEqualTo(1);
    assertThat(plan.apart().trips()).isEqualTo(7);
    assertThat(plan.latest()).isAfter("2026-11-23");
    assertThat(plan.sampleNote()).isPresent();
  }

  @Test
  void theFormIsFilledFromCardAndDataAndSaysWhereFrom() {
    journey.toForm(People.ZHANG);

    Page.Form form = window.page(Page.Form.class);
    assertThat(form.missing()).isEqualTo(2);
    assertThat(row(form, "motherName").shown().zh()).isEqualTo("张示例");
    assertThat(row(form, "motherName").source()).isEqualTo(ValueSource.CARD);
    assertThat(row(form, "motherId").shown().zh()).isEqualTo("9901**********0022");
    assertThat(row(form, "fatherName").shown().zh()).isEqualTo("陈示例");
    assertThat(row(form, "fatherName").source()).isEqualTo(ValueSource.MARRIAGE);
    assertThat(row(form, "householdAddress").source()).isEqualTo(ValueSource.HOUSEHOLD);
    assertThat(row(form, "householdAddress").shown().zh()).isEqualTo("示例县示例镇幸福路**号");
    assertThat(row(form, "childBirthDate").source()).isEqualTo(ValueSource.BIRTH_RECORD);
    assertThat(row(form, "householdWith").shown().zh()).isEqualTo("随爸爸");
    assertThat(row(form, "householdWith").source()).isEqualTo(ValueSource.ANSWER);
    assertThat(row(form, "childName").source()).isEqualTo(ValueSource.NONE);
    assertThat(form.editing().orElseThrow().field()).isEqualTo("childName");
  }

  @Test
  void aFatherFillsHisOwnSideAndTheMarriageRegisterTheOther() {
    journey.toForm(People.CHEN);

    Page.Form form = window.page(Page.Form.class);
    assertThat(row(form, "applicantRole").shown().zh()).isEqualTo("爸爸");
    assertThat(row(form, "fatherName").source()).isEqualTo(ValueSource.CARD);
    assertThat(row(form, "motherName").source()).isEqualTo(ValueSource.MARRIAGE);
  }

  @Test
  void whatIsSubmittedIsWhatWasAnsweredReadFoundTypedScannedAndSigned() {
    journey.toDone(People.ZHANG);

    Submission s = kiosk.outbox.stored().getLast();
    assertThat(s.kiosk()).isEqualTo("K03");
    assertThat(s.caseNo()).isEqualTo(window.page(Page.Done.class).caseNo());
    assertThat(s.bundle()).isEqualTo("newborn");
    assertThat(s.facts())
        .containsEntry("householdWith", "father")
        .containsEntry("evidence.birth-record", "found");
    assertThat(s.applicant().idNumber()).isEqualTo("990101199603080022");
    assertThat(s.applicant().role()).isEqualTo("mother");
    assertThat(s.form()).containsEntry("childName", new FormValue("陈希", "TYPED"));
    assertThat(s.form()).containsEntry("fatherName", new FormValue("陈示例", "MARRIAGE"));
    assertThat(s.materials())
        .extracting(m -> m.material())
        .containsExactlyInAnyOrder("hospital-bill", "name-form");
    assertThat(s.materials())
        .allSatisfy(m -> assertThat(new String(m.pdf(), 0, 5)).isEqualTo("%PDF-"));
    assertThat(s.exemptions())
        .anySatisfy(e -> {
          assertThat(e.material()).isEqualTo("marriage-certificate");
          assertThat(e.evidence()).isEqualTo("ref-marriage-certificate");
        });
    assertThat(s.signature()).isInstanceOf(Signature.Drawn.class);
    assertThat(s.consent().scopes()).contains("marriage-certificate", "birth-record");
    assertThat(s.submittedAt()).isEqualTo(FakeTime.START);
    assertThat(s.language()).isEqualTo("zh");
  }

  @Test
  void theBackendComesToTheSamePlanFromTheSameFacts() {
    journey.toDone(People.ZHANG);

    Submission s = kiosk.outbox.stored().getLast();
    assertThat(Planner.plan(Catalogue.bundled(), s.bundle(), Facts.of(s.facts())).canonical())
        .isEqualTo(s.plan());
  }

  @Test
  void theAddressOnTheDonePageIsTheCitizensPage() {
    journey.toDone(People.ZHANG);

    String token = kiosk.outbox.stored().getLast().citizenToken();
    assertThat(CitizenToken.parse(token)).isPresent();
    assertThat(window.page(Page.Done.class).trackUrl())
        .isEqualTo("http://127.0.0.1:8090/s/" + token);
  }

  @Test
  void deliveryIsShownWhenItHappensAndNotBefore() {
    journey.toDone(People.ZHANG);
    assertThat(window.page(Page.Done.class).delivery()).isEqualTo(DeliveryState.QUEUED);

    kiosk.outbox.deliver(new Delivery.Delivered(Optional.of("K03-261120-0001-A")));
    kiosk.settle();

    assertThat(window.page(Page.Done.class).delivery()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(window.page(Page.Done.class).similarCaseNo()).contains("K03-261120-0001-A");
  }

  @Test
  void inEnglishTheSubmissionSaysSo() {
    window.tap(new Action.SetLanguage(Language.EN));
    journey.toDone(People.ZHANG);

    assertThat(kiosk.outbox.stored().getLast().language()).isEqualTo("en");
  }

  private static FormRow row(Page.Form form, String field) {
    return form.rows().stream().filter(r -> r.field().equals(field)).findFirst().orElseThrow();
  }
}
