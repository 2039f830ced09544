package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onething.contract.Signature;
import onething.device.scanner.quality.PageQuality.Verdict;
import org.junit.jupiter.api.Test;

/** Signing by finger or card, and submitting. */
class SigningTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void nothingIsSubmittedUnsigned() {
    journey.toSigning(People.ZHANG);
    assertThat(signing().canSubmit()).isFalse();
    window.tap(new Action.Submit());
    assertThat(window.page()).isInstanceOf(Page.Signing.class);
    assertThat(kiosk.outbox.stored()).isEmpty();
  }

  @Test
  void aMereTouchIsTooShort() {
    journey.toSigning(People.ZHANG);
    window.tap(new Action.Stroke(List.of(new Point(100, 100), new Point(110, 100))));
    assertThat(signing().tooShort()).isTrue();
    assertThat(signing().canSubmit()).isFalse();
  }

  @Test
  void strokesDrawnQuicklyAllCountAndSurviveAReload() {
    journey.toSigning(People.ZHANG);
    long turn = window.frame().turn();
    for (int i = 0; i < 5; i++) {
      var stroke = List.of(new Point(100 * i, 50), new Point(100 * i, 350));
      kiosk.terminal.act("glass", new Action.Stroke(stroke), turn);
    }
    assertThat(kiosk.window("glass").page(Page.Signing.class).strokes()).hasSize(5);
    assertThat(signing().canSubmit()).isTrue();
  }

  @Test
  void againClearsThePad() {
    journey.toSigning(People.ZHANG).draw();
    window.tap(new Action.ClearSignature());
    assertThat(signing().strokes()).isEmpty();
    assertThat(signing().canSubmit()).isFalse();
  }

  @Test
  void theSameCardPlacedAgainSigns() {
    journey.toSigning(People.ZHANG);
    window.tap(new Action.SignWith(SignWay.CARD));
    assertThat(signing().card()).contains(new CardState.Waiting());

    journey.place(People.ZHANG);
    assertThat(signing().canSubmit()).isTrue();
    window.tap(new Action.Submit());
    assertThat(kiosk.outbox.stored().getLast().signature())
        .isEqualTo(new Signature.CardAgain(FakeTime.START));
  }

  @Test
  void aCardThatNeverLeftTheReaderHasToBeTakenUpFirst() {
    journey.toSigning(People.ZHANG);
    kiosk.reader.place(People.ZHANG);
    window.tap(new Action.SignWith(SignWay.CARD));
    assertThat(signing().card()).contains(new CardState.LiftFirst());
    assertThat(signing().canSubmit()).isFalse();

    kiosk.reader.remove();
    kiosk.settle();
    journey.place(People.ZHANG);
    assertThat(signing().canSubmit()).isTrue();
  }

  @Test
  void anotherPersonsCardSignsNothingAndNothingOfItIsShown() {
    journey.toSigning(People.ZHANG);
    window.tap(new Action.SignWith(SignWay.CARD));
    journey.place(People.CHEN);

    assertThat(signing().card()).contains(new CardState.WrongPerson());
    assertThat(signing().canSubmit()).isFalse();
    assertThat(window.frames()).noneMatch(f -> f.toString().contains("990101199411200018"));

    kiosk.reader.remove();
    kiosk.settle();
    journey.place(People.ZHANG);
    assertThat(signing().canSubmit()).isTrue();
  }

  @Test
  void withoutRoomOnTheDiskNothingIsSubmittedAndItIsSaid() {
    journey.toSigning(People.ZHANG).draw();
    kiosk.outbox.full(true);
    window.tap(new Action.Submit());

    assertThat(window.page()).isInstanceOf(Page.NotSubmitted.class);
    assertThat(kiosk.printer.jobs()).isEmpty();

    kiosk.outbox.full(false);
    window.tap(new Action.Submit());
    assertThat(window.page()).isInstanceOf(Page.Done.class);
    assertThat(kiosk.outbox.stored()).hasSize(1);
  }

  @Test
  void submittedIsSaidOnlyWhenItIsStored() {
    journey.toSigning(People.ZHANG).draw();
    window.tapOnly(new Action.Submit());
    assertThat(window.page()).isEqualTo(new Page.Submitting());
    assertThat(kiosk.outbox.stored()).isEmpty();

    kiosk.settle();
    assertThat(window.page()).isInstanceOf(Page.Done.class);
  }

  @Test
  void fromTheSummaryTheFormCanBeRevised() {
    journey.toSigning(People.ZHANG);
    window.tap(new Action.Revise(Stop.FORM));
    assertThat(window.page()).isInstanceOf(Page.Form.class);
  }

  @Test
  void theReviewWarnsOfPagesKeptAlthoughDoubtful() {
    journey.toMaterials(People.ZHANG);
    kiosk.scanner.load(Verdict.DOUBTFUL);
    window.tap(new Action.ScanPages()).tap(new Action.KeepPage()).tap(new Action.NextMaterial());
    journey.scanAll();
    assertThat(window.page(Page.Review.class).warning()).isPresent();
  }

  private Page.Signing signing() {
    return window.page(Page.Signing.class);
  }
}
