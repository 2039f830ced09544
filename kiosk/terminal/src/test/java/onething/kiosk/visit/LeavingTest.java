package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onething.catalogue.Language;
import onething.device.scanner.quality.PageQuality.Verdict;
import org.junit.jupiter.api.Test;

/** Who leaves, by word or without, leaves nothing behind. */
class LeavingTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void afterNinetySecondsTheCitizenIsAskedAndAfterThirtyMoreAllIsWiped() {
    journey.toForm(People.ZHANG);
    kiosk.pass(Duration.ofSeconds(89));
    assertThat(window.frame().chrome().veil()).isEmpty();

    kiosk.pass(Duration.ofSeconds(1));
    assertThat(window.frame().chrome().veil()).contains(new Veil.Idle(30, 30));
    kiosk.pass(Duration.ofSeconds(8));
    assertThat(window.frame().chrome().veil()).contains(new Veil.Idle(22, 30));

    kiosk.pass(Duration.ofSeconds(22));
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);
  }

  @Test
  void inTheElderlyLookThereAreThreeMinutes() {
    window.tap(new Action.SetLook(Look.ELDERLY));
    journey.toForm(People.ZHANG);
    kiosk.pass(Duration.ofSeconds(179));
    assertThat(window.frame().chrome().veil()).isEmpty();
    kiosk.pass(Duration.ofSeconds(1));
    assertThat(window.frame().chrome().veil()).contains(new Veil.Idle(30, 30));
  }

  @Test
  void oneTapExtendsAndNothingWasLost() {
    journey.toForm(People.ZHANG);
    kiosk.pass(Duration.ofSeconds(100));
    window.tap(new Action.ContinueVisit());

    assertThat(window.frame().chrome().veil()).isEmpty();
    assertThat(window.page()).isInstanceOf(Page.Form.class);
    kiosk.pass(Duration.ofSeconds(89));
    assertThat(window.frame().chrome().veil()).isEmpty();
  }

  @Test
  void behindTheVeilNoTapReachesThePage() {
    journey.toNotice();
    kiosk.pass(Duration.ofSeconds(95));
    window.tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Notice.class);
    assertThat(window.frame().chrome().veil()).isEmpty();
  }

  @Test
  void aTouchBeforeTheWarningCountsAndOneDuringItDoesNotLiftTheVeil() {
    journey.toNotice();
    kiosk.pass(Duration.ofSeconds(80));
    kiosk.terminal.touched("glass");
    kiosk.pass(Duration.ofSeconds(80));
    assertThat(window.frame().chrome().veil()).isEmpty();

    kiosk.pass(Duration.ofSeconds(15));
    kiosk.terminal.touched("glass");
    kiosk.settle();
    assertThat(window.frame().chrome().veil()).isPresent();
  }

  @Test
  void aCardPlacedIsASignOfLife() {
    journey.toCard();
    kiosk.pass(Duration.ofSeconds(50));
    journey.place(People.ZHANG);
    kiosk.reader.remove();
    kiosk.pass(Duration.ofSeconds(85));
    assertThat(window.frame().chrome().veil()).isEmpty();
  }

  @Test
  void touchesOfAnotherWindowDoNotKeepAVisitAlive() {
    journey.toForm(People.ZHANG);
    kiosk.window("other");
    kiosk.pass(Duration.ofSeconds(89));
    kiosk.terminal.touched("other");
    kiosk.pass(Duration.ofSeconds(31));
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);
  }

  @Test
  void aVisitWhoseWindowIsGoneIsWipedAsWell() {
    journey.toForm(People.ZHANG);
    window.close();
    kiosk.pass(Duration.ofSeconds(120));
    assertThat(kiosk.window("next").page()).isInstanceOf(Page.Welcome.class);
  }

  @Test
  void languageLookAndContrastGoWithTheVisitor() {
    window.tap(new Action.SetLanguage(Language.EN)).tap(new Action.SetContrast(true));
    journey.toNotice();
    assertThat(window.frame().language()).isEqualTo(Language.EN);

    window.tap(new Action.EndVisit());
    assertThat(window.frame().language()).isEqualTo(Language.ZH);
    assertThat(window.frame().highContrast()).isFalse();
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);
  }

  @Test
  void onTheWelcomePageChoicesAreForgottenWithoutAQuestion() {
    window.tap(new Action.SetLanguage(Language.EN));
    kiosk.pass(Duration.ofSeconds(90));
    assertThat(window.frame().language()).isEqualTo(Language.ZH);
    assertThat(window.frames()).noneMatch(f -> f.chrome().veil().isPresent());
  }

  @Test
  void theNextVisitorFindsNothingOfTheLast() {
    journey.toReview(People.ZHANG);
    window.tap(new Action.EndVisit());
    kiosk.reader.remove();
    kiosk.settle();
    new Journey(kiosk, window).toForm(People.RARE);

    assertThat(window.page().toString()).doesNotContain("张示例").doesNotContain("陈希");
    assertThat(window.page(Page.Form.class).missing()).isEqualTo(2);
    window.tap(new Action.EndVisit());
  }

  @Test
  void aPictureCannotBeHadAfterTheWipe() {
    journey.toMaterials(People.ZHANG);
    kiosk.scanner.load(Verdict.GOOD);
    window.tap(new Action.ScanPages());
    String key = window.page(Page.Materials.class).pages().getFirst().imageKey();
    window.tap(new Action.EndVisit());
    assertThat(kiosk.terminal.image("glass", key)).isEmpty();
  }

  @Test
  void aCardReadAfterItsVisitEndedIsShownToNobody() {
    journey.toCard();
    kiosk.reader.place(People.ZHANG);
    kiosk.terminal.tick();
    window.tapOnly(new Action.EndVisit());
    kiosk.reader.remove();
    kiosk.settle();
    window.tap(new Action.Start());

    assertThat(window.page()).isInstanceOf(Page.ChooseBundle.class);
    assertThat(window.frames()).noneMatch(f -> f.toString().contains("张示例"));
  }

  @Test
  void aRegistryAnswerAfterItsVisitEndedIsDropped() {
    journey.toCard();
    kiosk.reader.place(People.ZHANG);
    while (!(window.page() instanceof Page.Fetching)) {
      kiosk.terminal.tick();
      kiosk.work.drainOne();
    }
    window.tapOnly(new Action.EndVisit());
    kiosk.reader.remove();
    kiosk.settle();
    kiosk.pass(Duration.ofSeconds(70));
    new Journey(kiosk, window).toNotice();

    assertThat(window.page()).isInstanceOf(Page.Notice.class);
  }

  @Test
  void pagesThatComeAfterTheVisitEndedAreDropped() {
    journey.toMaterials(People.ZHANG);
    kiosk.scanner.load(Verdict.GOOD);
    window.tapOnly(new Action.ScanPages());
    window.tapOnly(new Action.EndVisit());
    kiosk.settle();
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);
  }

  @Test
  void aCardLeftOnTheReaderIsToldUntilItIsTaken() {
    journey.toSigning(People.ZHANG).draw();
    window.tap(new Action.Submit());
    kiosk.reader.place(People.ZHANG);
    kiosk.settle();
    window.tap(new Action.Finish());
    assertThat(window.page()).isEqualTo(new Page.Farewell(true));

    kiosk.reader.remove();
    kiosk.settle();
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);
  }

  @Test
  void whoWalksAwayFromACardIsCalledBack() {
    journey.toCard().place(People.ZHANG);
    kiosk.pass(Duration.ofSeconds(121));
    assertThat(window.page()).isEqualTo(new Page.Farewell(true));
  }

  @Test
  void theFarewellGoesByItselfOrWithAnyTap() {
    journey.toDone(People.ZHANG);
    window.tap(new Action.Finish());
    assertThat(window.page()).isInstanceOf(Page.Farewell.class);
    kiosk.pass(Duration.ofSeconds(8));
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);

    new Journey(kiosk, window).toDone(People.ZHANG);
    window.tap(new Action.Finish()).tap(new Action.ContinueVisit());
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);
  }

  @Test
  void onceSubmittedNothingAboutThePersonIsKept() {
    journey.toDone(People.ZHANG);
    assertThat(window.page().toString()).doesNotContain("张示例").doesNotContain("陈希");
  }
}
