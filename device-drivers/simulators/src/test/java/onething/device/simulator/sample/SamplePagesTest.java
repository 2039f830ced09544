package onething.device.simulator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample pages")
class SamplePagesTest {

  @Test
  @DisplayName("have keys of their own and A4's shape")
  void haveKeysAndShape() {
    assertThat(SamplePages.all()).extracting(SamplePage::key).doesNotHaveDuplicates().hasSize(8);
    assertThat(SamplePages.all())
        .allSatisfy(page ->
            assertThat((double) page.image().getHeight() / page.image().getWidth())
                .isBetween(1.413, 1.416));
  }

  @Test
  @DisplayName("the bill is bright, the dark one is dark, the blank one has no ink")
  void haveTheLightTheyPromise() {
    assertThat(luminance(SamplePages.bill(3))).isGreaterThan(200);
    assertThat(luminance(SamplePages.dark())).isBetween(30.0, 50.0);
    assertThat(luminance(SamplePages.blank())).isEqualTo(255);
  }

  private static double luminance(SamplePage page) {
    BufferedImage image = page.image();
    int[] samples =
        image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
    return Arrays.stream(samples).average().orElseThrow();
  }
}
