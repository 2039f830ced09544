package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import onething.device.scanner.ScanEvent.Failure;
import onething.device.scanner.quality.PageQuality.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scanning: verdicts with their numbers, turning, scanning again, deleting, keeping. */
class MaterialsTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void eachPageShowsWhatWasMeasuredAndAgainstWhat() {
    scan(Verdict.GOOD, Verdict.BAD);

    PageThumb bad = materials().pages().get(1);
    assertThat(bad.problem().orElseThrow().title().zh()).isEqualTo("第2页太暗，请重扫");
    assertThat(bad.checks()).contains(new PageCheck(PageCheck.Kind.BRIGHT, false, 41, 60));
    assertThat(materials().canGoOn()).isFalse();
    assertThat(materials().canKeep()).isFalse();
  }

  @Test
  void aPageScannedAgainTakesThePlaceOfTheBadOne() {
    scan(Verdict.GOOD, Verdict.BAD);
    String before = materials().pages().get(1).imageKey();
    kiosk.scanner.load(Verdict.GOOD);
    window.tap(new Action.RescanPage());

    assertThat(materials().pages()).hasSize(2).allMatch(p -> p.verdict() == PageVerdict.GOOD);
    assertThat(materials().pages().get(1).imageKey()).isNotEqualTo(before);
    assertThat(materials().canGoOn()).isTrue();
  }

  @Test
  void afterTheScanTheFirstPageToScanAgainIsShown() {
    scan(Verdict.GOOD, Verdict.BAD, Verdict.GOOD);
    assertThat(materials().selected()).isEqualTo(2);
  }

  @Test
  void aDoubtfulPageMayBeKept() {
    scan(Verdict.DOUBTFUL);
    assertThat(materials().canGoOn()).isFalse();
    assertThat(materials().canKeep()).isTrue();

    window.tap(new Action.KeepPage());
    assertThat(materials().pages().getFirst().kept()).isTrue();
    assertThat(materials().canGoOn()).isTrue();
  }

  @Test
  void aBlankPageCanOnlyBeDeletedOrScannedAgain() {
    scan(Verdict.GOOD, Verdict.BLANK);
    window.tap(new Action.KeepPage());
    assertThat(materials().canGoOn()).isFalse();

    window.tap(new Action.DeletePage());
    assertThat(materials().pages()).hasSize(1);
    assertThat(materials().canGoOn()).isTrue();
  }

  @Test
  void aTurnedPageHasAnotherPictureAndTheOldOneIsGone() {
    scan(Verdict.GOOD);
    String before = materials().pages().getFirst().imageKey();
    window.tap(new Action.RotatePage());

    String after = materials().pages().getFirst().imageKey();
    assertThat(kiosk.terminal.image("glass", before)).isEmpty();
    assertThat(kiosk.terminal.image("glass", after)).isPresent();
  }

  @Test
  void picturesAreForTheWindowOfTheVisitOnly() {
    scan(Verdict.GOOD);
    String key = materials().pages().getFirst().imageKey();
    assertThat(kiosk.terminal.image("glass", key)).isPresent();
    assertThat(kiosk.terminal.image("other", key)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void aScanThatFailsSaysWhyAndWhatNextAndLosesNothing(Failure failure) {
    scan(Verdict.GOOD);
    kiosk.scanner.fail(failure);
    window.tap(new Action.ScanPages());

    assertThat(materials().state()).isInstanceOf(ScanState.Failed.class);
    ScanState.Failed failed = (ScanState.Failed) materials().state();
    assertThat(failed.reason().zh()).isNotBlank();
    assertThat(failed.next().zh()).isNotBlank();
    assertThat(materials().pages()).hasSize(1);
  }

  @Test
  void aPageThatIsNoSanePictureIsRefused() {
    journey.toMaterials(People.ZHANG);
    kiosk.scanner.loadPixelBomb();
    window.tap(new Action.ScanPages());

    assertThat(materials().state()).isInstanceOf(ScanState.Failed.class);
    assertThat(materials().pages()).isEmpty();
  }

  @Test
  void morePagesThanTheMaterialTakesAreLeftOutAndItIsSaid() {
    scan(Verdict.GOOD);
    window.tap(new Action.NextMaterial());
    MaterialSlot slot = materials().slots().get(materials().current());
    assertThat(slot.maxPages()).isEqualTo(1);
    kiosk.scanner.load(Verdict.GOOD, Verdict.GOOD);
    window.tap(new Action.ScanPages());

    assertThat(materials().pages()).hasSize(1);
    assertThat(((ScanState.Failed) materials().state()).reason().zh()).contains("最多1页");
  }

  @Test
  void whileScanningOnlyBackIsTaken() {
    journey.toMaterials(People.ZHANG);
    kiosk.scanner.load(Verdict.GOOD);
    window.tapOnly(new Action.ScanPages());
    assertThat(materials().state()).isEqualTo(new ScanState.Scanning(0));

    window.tapOnly(new Action.ScanPages());
    assertThat(kiosk.work.size()).isEqualTo(1);

    window.tap(new Action.Back());
    assertThat(materials().state()).isEqualTo(new ScanState.Idle());
    assertThat(materials().pages()).isEmpty();
  }

  private void scan(Verdict... pages) {
    journey.toMaterials(People.ZHANG);
    kiosk.scanner.load(pages);
    window.tap(new Action.ScanPages());
  }

  private Page.Materials materials() {
    return window.page(Page.Materials.class);
  }
}
