package onething.device.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import onething.device.printer.Bitmap;
import onething.device.printer.JobId;
import onething.device.printer.SlipElement;
import onething.device.printer.SlipElement.Align;
import onething.device.printer.SlipElement.Size;
import onething.device.printer.SlipJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTest {

  @Test
  void aSlipBeginsCleanInChineseAndEndsWithACut() {
    assertThat(encoded()).startsWith("1b401c261b3322").endsWith("1b64021d564200");
  }

  @Test
  void chineseIsSentInGb18030() {
    assertThat(encoded(text("提交凭条"))).contains("cce1bdbbc6beccf50a");
  }

  @Test
  void sizeAndBoldEndWithTheirLine() {
    assertThat(encoded(new SlipElement.Text("A", Align.CENTER, Size.LARGE, true)))
        .contains("1b61011b45011d2111" + "41" + "0a" + "1d21001b4500");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u001B@", "\u001DV\u0000", "\u0010\u0004\u0002", "\u001Cp", "\u009B1m", "\r\n\t"})
  void controlCharactersOfATextNeverReachThePrinter(String evil) {
    String visible = SlipText.clean(evil);
    assertThat(encoded(text("a" + evil + "b"))).isEqualTo(encoded(text("a" + visible + "b")));
    assertThat(visible.chars()).allMatch(c -> c >= 0x20 && c < 0x7F);
  }

  @Test
  void invisibleMarksAreDropped() {
    assertThat(SlipText.clean("张\u202E示\u200B例\uFEFF")).isEqualTo("张示例");
  }

  @Test
  void aCharacterPrintersLackIsDrawn() {
    assertThat(encoded(text("张𠮷示"))).contains("1d763000").doesNotContain("955c");
    assertThat(encoded(text("欧阳示例·吐尔逊"))).doesNotContain("1d763000");
  }

  @Test
  void aPictureGoesInBandsOfOneBitADot() {
    Bitmap corner = Bitmap.draw(10, 25, (x, y) -> x == 0 || y == 24);
    String sent = encoded(new SlipElement.Raster(corner));
    assertThat(sent)
        .contains("1b6101" + "1d763000" + "02001800" + "8000".repeat(24))
        .contains("1d763000" + "02000100" + "ffc0" + "1b6100");
  }

  @Test
  void noPictureHoldsACommandThatPrintersObeyAtOnce() {
    Bitmap evil = Bitmap.draw(24, 1, (x, y) -> x == 3 || x == 13);
    assertThat(encoded(new SlipElement.Raster(evil)))
        .doesNotContain("1004")
        .contains("1d763000" + "03000100" + "180400");
  }

  @Test
  void recoveryMakesUpForTheLargestTornBand() {
    byte[] recovery = new Bytes().recover().toArray();
    assertThat(HexFormat.of().formatHex(recovery))
        .startsWith("00".repeat(576 / 8 * 24))
        .endsWith("1005021b401d564200");
  }

  private static SlipElement text(String value) {
    return new SlipElement.Text(value, Align.LEFT, Size.NORMAL, false);
  }

  private static String encoded(SlipElement... elements) {
    SlipJob job = new SlipJob(new JobId("J"), List.of(elements));
    return HexFormat.of().formatHex(Encoder.encode(job));
  }
}
