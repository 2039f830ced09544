package onething.device.simulator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import onething.device.scanner.quality.Check.Kind;
import onething.device.scanner.quality.PageInspector;
import onething.device.scanner.quality.PageQuality;
import onething.device.scanner.quality.PageQuality.Verdict;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdicts of the inspector on pages whose faults are known. */
class SamplePagesQualityTest {

  static final List<SamplePage> GOOD =
      List.of(
          SamplePages.bill().get(0),
          SamplePages.bill().get(1),
          SamplePages.bill().get(2),
          SamplePages.dischargeSummary(),
          SamplePages.nameForm());

  @ParameterizedTest
  @FieldSource("GOOD")
  void aGoodPageIsGood(SamplePage page) {
    PageQuality quality = inspected(page, 200);
    assertThat(quality.checks()).allMatch(check -> check.passed(), page.key() + quality);
    assertThat(quality.verdict()).isEqualTo(Verdict.GOOD);
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 200, 300})
  void nineDegreesAreMeasuredAsNineDegrees(int dpi) {
    PageQuality quality = inspected(SamplePages.skewed(), dpi);
    assertThat(quality.check(Kind.STRAIGHT).value()).isEqualTo(9, Offset.offset(0.3));
    assertThat(quality.check(Kind.STRAIGHT).threshold()).isEqualTo(3);
    assertThat(quality.verdict()).isEqualTo(Verdict.BAD);
  }

  @Test
  void aDarkPageIsBadByItsLuminance() {
    PageQuality quality = inspected(SamplePages.dark(), 200);
    assertThat(quality.check(Kind.BRIGHT).value()).isBetween(30.0, 45.0);
    assertThat(quality.check(Kind.BRIGHT).threshold()).isEqualTo(60);
    assertThat(quality.check(Kind.SHARP).passed()).isFalse();
    assertThat(quality.verdict()).isEqualTo(Verdict.BAD);
  }

  @Test
  void anEmptySheetIsBlank() {
    PageQuality quality = inspected(SamplePages.blank(), 200);
    assertThat(quality.check(Kind.NOT_BLANK).value()).isLessThan(0.0001);
    assertThat(quality.verdict()).isEqualTo(Verdict.BLANK);
  }

  @Test
  void aPageCutOffInItsWritingIsIncomplete() {
    BufferedImage whole = SamplePages.dischargeSummary().draw(200);
    BufferedImage cut = whole.getSubimage(170, 100, 900, 1500);
    PageQuality quality = new PageInspector().inspect(cut);
    assertThat(quality.check(Kind.COMPLETE).passed()).as(quality.toString()).isFalse();
  }

  @Test
  void aBlurredPageIsNotSharp() {
    BufferedImage small = new BufferedImage(207, 292, BufferedImage.TYPE_INT_RGB);
    small.createGraphics().drawImage(SamplePages.nameForm().draw(200), 0, 0, 207, 292, null);
    BufferedImage blurred = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
    var g = blurred.createGraphics();
    g.setRenderingHint(
        java.awt.RenderingHints.KEY_INTERPOLATION,
        java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(small, 0, 0, 1654, 2339, null);
    PageQuality quality = new PageInspector().inspect(blurred);
    assertThat(quality.check(Kind.SHARP).passed()).as(quality.toString()).isFalse();
  }

  private static PageQuality inspected(SamplePage page, int dpi) {
    return new PageInspector().inspect(page.draw(dpi));
  }
}
