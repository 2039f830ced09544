package onething.kiosk.slip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import onething.catalogue.Text;
import onething.device.printer.Bitmap;
import onething.device.printer.SlipElement;
import org.junit.jupiter.api.Test;

/** What stands on the slip. */
class SlipLayoutTest {

  private static final String URL = "http://127.0.0.1:8090/s/7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ";

  @Test
  void theCodeReadsAsTheAddress() throws Exception {
    assertThat(read(code(slip(false, false)))).isEqualTo(URL);
  }

  @Test
  void theCodeHasAtLeastFourDotsAModuleAndAQuietZoneOfFourModules() {
    Bitmap code = code(slip(false, false));
    int dots = SlipLayout.DOTS_PER_MODULE;
    assertThat(dots).isGreaterThanOrEqualTo(4);
    for (int i = 0; i < code.width(); i++) {
      for (int d = 0; d < 4 * dots; d++) {
        assertThat(code.black(i, d) || code.black(d, i)).isFalse();
      }
    }
    assertThat(code.black(4 * dots, 4 * dots)).isTrue();
  }

  @Test
  void theCodeFitsAcrossARollOfEightyMillimetres() {
    assertThat(code(slip(false, false)).width()).isLessThanOrEqualTo(576);
  }

  @Test
  void itSaysWhatItIsAndWhatItIsNot() {
    assertThat(words(slip(false, false)))
        .contains("提交凭条", "办件编号 K03-261123-0037-X", "提交时间 2026-11-23 10:24")
        .contains("12月7日   户口登记")
        .contains("这是提交凭条，收件回执由窗口出具。")
        .noneMatch(word -> word.contains("Submission"));
  }

  @Test
  void englishStandsBesideTheChineseWhenTheVisitWasInEnglish() {
    assertThat(words(slip(true, false)))
        .contains("提交凭条", "Submission slip", "7 Dec     Household registration");
  }

  @Test
  void aCopyIsMarked() {
    assertThat(words(slip(true, true))).contains("提交凭条（副本）", "Submission slip (copy)");
  }

  private static Slip slip(boolean english, boolean copy) {
    return new Slip(
        new Text("示例县政务大厅", "Sample County Hall"),
        new Text("新生儿出生", "A child is born"),
        "K03-261123-0037-X",
        ZonedDateTime.parse("2026-11-23T10:24:00+08:00[Asia/Shanghai]"),
        List.of(
            new Slip.Line(
                new Text("户口登记", "Household registration"), LocalDate.parse("2026-12-07"))),
        false,
        URL,
        english,
        copy);
  }

  private static List<String> words(Slip slip) {
    return SlipLayout.of(slip).stream()
        .filter(SlipElement.Text.class::isInstance)
        .map(e -> ((SlipElement.Text) e).value())
        .toList();
  }

  private static Bitmap code(Slip slip) {
    return SlipLayout.of(slip).stream()
        .filter(SlipElement.Raster.class::isInstance)
        .map(e -> ((SlipElement.Raster) e).bits())
        .findFirst()
        .orElseThrow();
  }

  /** An independent reading of the dots. */
  private static String read(Bitmap code) throws Exception {
    int[] pixels = new int[code.width() * code.height()];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = code.black(i % code.width(), i / code.width()) ? 0xFF000000 : 0xFFFFFFFF;
    }
    var source = new RGBLuminanceSource(code.width(), code.height(), pixels);
    var bitmap = new BinaryBitmap(new HybridBinarizer(source));
    return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
