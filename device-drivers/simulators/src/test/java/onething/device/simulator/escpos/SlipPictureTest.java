package onething.device.simulator.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import onething.device.printer.Bitmap;
import onething.device.printer.JobId;
import onething.device.printer.PrintOutcome;
import onething.device.printer.SlipElement;
import onething.device.printer.SlipElement.Align;
import onething.device.printer.SlipElement.Size;
import onething.device.printer.SlipJob;
import onething.device.printer.escpos.Completion;
import onething.device.printer.escpos.EscPosPrinter;
import onething.device.simulator.Peer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The paper, drawn from the bytes sent, as an independent reader sees it. */
@Timeout(60)
class SlipPictureTest {

  private static final String URL = "http://127.0.0.1:8090/s/7Q2M-9XKD-4TPA-0000-1111-2222-33";

  private final EscPosSimulator device = new EscPosSimulator(Clock.systemUTC());

  @Test
  void zbarReadsTheQrCodeFromThePaper(@TempDir Path folder) throws Exception {
    Peer.require("zbarimg");
    File picture = folder.resolve("slip.png").toFile();
    ImageIO.write(printed(qr()), "png", picture);
    assertThat(zbar(picture)).isEqualTo(URL);
  }

  @Test
  void everyDotOfAPictureIsOnThePaperAndNoOther() throws WriterException {
    Bitmap qr = qr();
    BufferedImage paper = printed(qr);
    int left = (576 - (qr.width() + 7) / 8 * 8) / 2;
    int top = firstInkedRow(paper) - firstInkedRow(qr);
    for (int y = 0; y < qr.height(); y++) {
      for (int x = 0; x < qr.width(); x++) {
        boolean black = (paper.getRGB(left + x, top + y) & 0xFFFFFF) == 0;
        assertThat(black).isEqualTo(qr.black(x, y));
      }
    }
  }

  @Test
  void aRareCharacterIsOnThePaper() {
    BufferedImage with = printed(text("张𠮷示"));
    BufferedImage without = printed(text("张示"));
    assertThat(inked(with)).isGreaterThan(inked(without));
  }

  private BufferedImage printed(Bitmap bits) {
    return printed(new SlipElement.Raster(bits));
  }

  private BufferedImage printed(SlipElement element) {
    device.slow(0);
    try (EscPosPrinter printer =
        new EscPosPrinter("slip-printer", device.pipe(), Completion.PROCESS_ID)) {
      SlipJob job = new SlipJob(new JobId("J"), List.of(element));
      assertThat(printer.print(job, Duration.ofSeconds(20)))
          .isEqualTo(new PrintOutcome.Printed(job.id()));
    }
    return device.slips().getLast().image();
  }

  private static SlipElement text(String value) {
    return new SlipElement.Text(value, Align.LEFT, Size.NORMAL, false);
  }

  private static Bitmap qr() throws WriterException {
    BitMatrix matrix = new QRCodeWriter().encode(URL, BarcodeFormat.QR_CODE, 0, 0);
    return Bitmap.draw(matrix.getWidth(), matrix.getHeight(), matrix::get).enlarged(6);
  }

  private static String zbar(File picture) throws IOException, InterruptedException {
    Process zbar = new ProcessBuilder("zbarimg", "--quiet", "--raw", picture.getPath()).start();
    String read = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    zbar.waitFor();
    return read.strip();
  }

  private static int firstInkedRow(BufferedImage paper) {
    for (int y = 0; y < paper.getHeight(); y++) {
      for (int x = 0; x < paper.getWidth(); x++) {
        if ((paper.getRGB(x, y) & 0xFFFFFF) == 0) {
          return y;
        }
      }
    }
    throw new AssertionError("empty paper");
  }

  private static int firstInkedRow(Bitmap bits) {
    int y = 0;
    for (int x = 0; !bits.black(x, y); x = (x + 1) % bits.width()) {
      y += x == bits.width() - 1 ? 1 : 0;
    }
    return y;
  }

  private static long inked(BufferedImage paper) {
    long count = 0;
    for (int y = 0; y < paper.getHeight(); y++) {
      for (int x = 0; x < paper.getWidth(); x++) {
        count += (paper.getRGB(x, y) & 0xFFFFFF) == 0 ? 1 : 0;
      }
    }
    return count;
  }
}
