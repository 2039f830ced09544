package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import onething.kiosk.backend.KioskIdentity;
import onething.kiosk.health.Part;
import onething.kiosk.health.Readiness;
import org.junit.jupiter.api.Test;

/** Windows, taps, and what works today. */
class WindowsTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void twentyTapsASecondAreOneAction() {
    journey.toQuestions();
    window.tap(new Action.Answer("province"));
    long turn = window.frame().turn();
    for (int i = 0; i < 20; i++) {
      kiosk.terminal.act("glass", new Action.Next(), turn);
    }
    assertThat(window.page(Page.Asking.class).number()).isEqualTo(2);
  }

  @Test
  void twentyTapsOnSubmitAreOneSubmission() {
    journey.toSigning(People.ZHANG).draw();
    long turn = window.frame().turn();
    for (int i = 0; i < 20; i++) {
      kiosk.terminal.act("glass", new Action.Submit(), turn);
    }
    kiosk.settle();
    assertThat(kiosk.outbox.stored()).hasSize(1);
    assertThat(kiosk.printer.jobs()).hasSize(1);
  }

  @Test
  void twentyFingersAtOnceAreOneSubmission() throws InterruptedException {
    journey.toSigning(People.ZHANG).draw();
    long turn = window.frame().turn();
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> fingers =
        IntStream.range(0, 20)
            .mapToObj(_ ->
                Thread.startVirtualThread(() -> {
                  awaitSignal(go);
                  kiosk.terminal.act("glass", new Action.Submit(), turn);
                }))
            .toList();
    go.countDown();
    for (Thread finger : fingers) {
      finger.join();
    }
    kiosk.settle();
    assertThat(kiosk.outbox.stored()).hasSize(1);
  }

  @Test
  void turnsOnlyGrow() {
    journey.toDone(People.ZHANG);
    assertThat(window.frames())
        .extracting(Frame::turn)
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void aReloadShowsThePageOfTheVisit() {
    journey.toForm(People.ZHANG);
    Window reloaded = kiosk.window("glass");
    assertThat(reloaded.page()).isEqualTo(window.page());
  }

  @Test
  void aSecondTabSeesThatTheKioskIsInUseAndCanDoNothing() {
    journey.toNotice();
    Window tab = kiosk.window("tab");
    assertThat(tab.page()).isEqualTo(new Page.InUse());

    tab.tap(new Action.Next()).tap(new Action.EndVisit());
    assertThat(window.page()).isInstanceOf(Page.Notice.class);
    assertThat(tab.page()).isEqualTo(new Page.InUse());
  }

  @Test
  void aSecondTabNeverSeesAnythingOfThePerson() {
    Window tab = kiosk.window("tab");
    journey.toDone(People.ZHANG);
    assertThat(tab.frames()).noneMatch(f -> f.toString().contains("示例县示例镇"));
    assertThat(tab.frames()).noneMatch(f -> f.toString().contains("张示例"));
  }

  @Test
  void afterTheWipeEveryWindowShowsTheWelcome() {
    Window tab = kiosk.window("tab");
    journey.toNotice();
    window.tap(new Action.EndVisit());
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);
    assertThat(tab.page()).isInstanceOf(Page.Welcome.class);
  }

  @Test
  void preferencesCanBeChangedOnAnyPageAndKeepThePage() {
    journey.toForm(People.ZHANG);
    Page before = window.page();
    window.tap(new Action.SetLook(Look.ELDERLY)).tap(new Action.SetContrast(true));
    assertThat(window.page()).isEqualTo(before);
    assertThat(window.frame().look()).isEqualTo(Look.ELDERLY);
    assertThat(window.frame().highContrast()).isTrue();
  }

  @Test
  void helpCoversThePageUntilItIsClosed() {
    journey.toNotice();
    window.tap(new Action.Help(true));
    assertThat(window.frame().chrome().veil()).containsInstanceOf(Veil.Help.class);
    window.tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Notice.class);
    window.tap(new Action.Help(false));
    assertThat(window.frame().chrome().veil()).isEmpty();
  }

  @Test
  void theVisitLineFollowsTheVisit() {
    journey.toNotice();
    assertThat(window.frame().chrome().stop()).contains(Stop.NOTICE);
    window.tap(new Action.EndVisit());
    assertThat(window.frame().chrome().stop()).isEmpty();
    assertThat(window.frame().chrome().canEnd()).isFalse();
  }

  @Test
  void aKioskThatIsNotEnrolledIsOutOfService() {
    kiosk.identity = new KioskIdentity.NotEnrolled("notEnrolled");
    kiosk.readiness = new Readiness(false, Set.of());
    kiosk.settle();
    assertThat(window.page()).isInstanceOf(Page.OutOfService.class);
    window.tap(new Action.Start());
    assertThat(window.page()).isInstanceOf(Page.OutOfService.class);
  }

  @Test
  void withoutAReaderTheGuideWorksAndTheNoticeSaysWhereToSubmit() {
    kiosk.readiness = new Readiness(true, Set.of(Part.CARD_READER));
    kiosk.settle();
    assertThat(window.page(Page.Welcome.class).notice()).isPresent();
    window.tap(new Action.Start());
    assertThat(window.page(Page.ChooseBundle.class).tiles()).noneMatch(BundleTile::available);
    window.tap(new Action.Choose("newborn"));
    journey.answerAll();
    assertThat(window.page(Page.Notice.class).limited()).isPresent();

    window.tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Notice.class);

    kiosk.readiness = Readiness.full();
    kiosk.settle();
    window.tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Consenting.class);
  }

  @Test
  void withoutAScannerOnlyPaperIsTurnedAway() {
    kiosk.readiness = new Readiness(true, Set.of(Part.SCANNER));
    journey.toNotice();
    assertThat(window.page(Page.Notice.class).limited()).isPresent();
    window.tap(new Action.EndVisit());

    new Journey(kiosk, window)
        .answering("firstIssue", "inHand")
        .answering("settledAtHospital", "yes")
        .toNotice();
    assertThat(window.page(Page.Notice.class).plan().needs()).isEmpty();
    assertThat(window.page(Page.Notice.class).limited()).isEmpty();
  }

  @Test
  void withoutRoomOnTheDiskItIsSaidBeforeAnythingIsScanned() {
    kiosk.readiness = new Readiness(true, Set.of(Part.STORAGE));
    journey.toNotice();
    assertThat(window.page(Page.Notice.class).limited()).isPresent();
  }

  @Test
  void withoutASlipPrinterNothingIsGated() {
    kiosk.readiness = new Readiness(true, Set.of(Part.SLIP_PRINTER));
    journey.toNotice();
    assertThat(window.page(Page.Notice.class).limited()).isEmpty();
  }

  @Test
  void aBugEndsTheVisitAndWipesIt() {
    journey.toCard();
    kiosk.reader.breakDown();
    kiosk.settle();
    assertThat(window.page()).isInstanceOf(Page.Welcome.class);
    assertThat(window.frame().chrome().canEnd()).isFalse();
  }

  private static void awaitSignal(CountDownLatch signal) {
    try {
      signal.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
