package onething.device.simulator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import onething.device.scanner.Scanner;
import onething.device.scanner.quality.PageDecoder;
import onething.device.scanner.quality.PageDecoder.Decoded;
import onething.device.scanner.quality.PageDecoder.Reason;
import onething.device.scanner.quality.PageDecoder.Refused;
import org.junit.jupiter.api.Test;

class PageDecoderTest {

  private static final String BOMB =
      "ffd8ffe000104a46494600010100000100010000" + "ffc0000b08ea60ea6001011100" + "ffd9";

  private final PageDecoder decoder = new PageDecoder();

  @Test
  void aPageIsDecoded() throws IOException {
    assertThat(decoder.decode(encoded("jpeg"))).isInstanceOf(Decoded.class);
  }

  @Test
  void sixtyThousandPixelsEachWayAreRefusedByTheirHeader() {
    assertThat(decoder.decode(HexFormat.of().parseHex(BOMB)))
        .isEqualTo(new Refused(Reason.TOO_LARGE));
  }

  @Test
  void tooManyBytesAreRefused() {
    assertThat(decoder.decode(new byte[Scanner.MAX_PAGE_BYTES + 1]))
        .isEqualTo(new Refused(Reason.TOO_LARGE));
  }

  @Test
  void anotherKindOfPictureIsRefused() throws IOException {
    assertThat(decoder.decode(encoded("png"))).isEqualTo(new Refused(Reason.NOT_A_PICTURE));
  }

  @Test
  void aPageThatBreaksOffIsRefusedWhereverItDoes() throws IOException {
    byte[] whole = encoded("jpeg");
    for (int length = 0; length < whole.length - 2; length += 997) {
      assertThat(decoder.decode(Arrays.copyOf(whole, length)))
          .as("%d of %d bytes", length, whole.length)
          .isInstanceOf(Refused.class);
    }
  }

  private static byte[] encoded(String format) throws IOException {
    BufferedImage page = SamplePages.nameForm().draw(72);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(page, format, bytes);
    return bytes.toByteArray();
  }
}
