package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import onething.device.DeviceStatus;
import onething.device.printer.JobId;
import onething.device.printer.PrintOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Never "printed" on a guess. */
class SlipTruthTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void provedByTheDeviceItIsPrinted() {
    journey.toDone(People.ZHANG);
    assertThat(slip()).isEqualTo(new SlipState.Printed());
  }

  @Test
  void untilTheDeviceAnswersItIsPrinting() {
    journey.toSigning(People.ZHANG).draw();
    window.tapOnly(new Action.Submit());
    while (window.page() instanceof Page.Submitting) {
      kiosk.work.drainOne();
    }
    assertThat(slip()).isEqualTo(new SlipState.Printing());
  }

  @Test
  void withoutProofTheCitizenIsAskedAndYesIsBelieved() {
    kiosk.printer.answer(PrintOutcome.AskCitizen::new);
    journey.toDone(People.ZHANG);
    assertThat(slip()).isEqualTo(new SlipState.Ask());

    window.tap(new Action.SlipCameOut(true));
    assertThat(slip()).isEqualTo(new SlipState.Printed());
  }

  @Test
  void withoutProofANoShowsTheCodeOnTheScreen() {
    kiosk.printer.answer(PrintOutcome.AskCitizen::new);
    journey.toDone(People.ZHANG);
    window.tap(new Action.SlipCameOut(false));
    assertThat(slip()).isInstanceOf(SlipState.Failed.class);
  }

  @ParameterizedTest
  @EnumSource(PrintOutcome.Reason.class)
  void whatWasNotPrintedIsSaidWithItsReason(PrintOutcome.Reason reason) {
    kiosk.printer.answer(id -> new PrintOutcome.NotPrinted(id, reason, DeviceStatus.SILENT));
    journey.toDone(People.ZHANG);
    assertThat(((SlipState.Failed) slip()).reason().zh()).isNotBlank();
  }

  @Test
  void silenceIsUnconfirmed() {
    kiosk.printer.answer(id -> new PrintOutcome.Unconfirmed(id, DeviceStatus.SILENT));
    journey.toDone(People.ZHANG);
    assertThat(slip()).isEqualTo(new SlipState.Unconfirmed());
  }

  @Test
  void anOutcomeOfAnotherJobProvesNothing() {
    kiosk.printer.answer(id -> new PrintOutcome.Printed(new JobId("K03-261123-9999-X/1")));
    journey.toDone(People.ZHANG);
    assertThat(slip()).isEqualTo(new SlipState.Unconfirmed());
  }

  @Test
  void aSecondPrintIsMarkedAsACopyAndIsAJobOfItsOwn() {
    journey.toDone(People.ZHANG);
    assertThat(kiosk.printer.words()).contains("提交凭条").doesNotContain("提交凭条（副本）");

    window.tap(new Action.PrintAgain());
    assertThat(kiosk.printer.words()).contains("提交凭条（副本）");
    assertThat(kiosk.printer.jobs().get(0).id()).isNotEqualTo(kiosk.printer.jobs().get(1).id());
  }

  @Test
  void copiesHaveAnEnd() {
    journey.toDone(People.ZHANG);
    for (int i = 0; i < 9; i++) {
      window.tap(new Action.PrintAgain());
    }
    assertThat(kiosk.printer.jobs()).hasSize(4);
    assertThat(window.page(Page.Done.class).canPrintAgain()).isFalse();
  }

  @Test
  void theJobCarriesTheCaseAndTheSlipNothingAboutThePerson() {
    journey.toDone(People.ZHANG);
    String caseNo = window.page(Page.Done.class).caseNo();
    assertThat(kiosk.printer.jobs().getFirst().id().value()).startsWith(caseNo);
    assertThat(String.join("\n", kiosk.printer.words()))
        .contains(caseNo)
        .contains("收件回执由窗口出具")
        .doesNotContain("张示例")
        .doesNotContain("陈希")
        .doesNotContain("9901");
  }

  @Test
  void nothingIsPrintedBeforeItIsStored() {
    journey.toSigning(People.ZHANG).draw();
    kiosk.outbox.full(true);
    window.tap(new Action.Submit());
    assertThat(kiosk.printer.jobs()).isEmpty();
  }

  private SlipState slip() {
    return window.page(Page.Done.class).slip();
  }
}
