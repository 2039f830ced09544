package onething.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageSizeTest {

  private static final String START = "ffd8ffe000104a46494600010100000100010000";

  @Test
  void theSizeIsFoundBehindOtherSegments() {
    assertThat(PageSize.declaredBy(jpeg("ffc0000b080db409b001011100")))
        .contains(new PageSize(2480, 3508));
  }

  @Test
  void aProgressivePictureDeclaresItsSizeToo() {
    assertThat(PageSize.declaredBy(jpeg("ffc2000b080db409b001011100")))
        .contains(new PageSize(2480, 3508));
  }

  @Test
  void sixtyThousandPixelsEachWayAreTooLargeWithoutOverflow() {
    PageSize bomb = PageSize.declaredBy(jpeg("ffc0000b08ea60ea6001011100")).orElseThrow();
    assertThat(bomb.tooLarge()).isTrue();
    assertThat(new PageSize(65_535, 65_535).tooLarge()).isTrue();
  }

  @Test
  void a4At400DotsPerInchIsNotTooLarge() {
    assertThat(new PageSize(3307, 4677).tooLarge()).isFalse();
  }

  @Test
  void aHeaderThatBreaksOffAnywhereDeclaresNothing() {
    byte[] whole = jpeg("ffc0000b080db409b0");
    for (int length = 0; length < whole.length; length++) {
      assertThat(PageSize.declaredBy(Arrays.copyOf(whole, length))).as("%d", length).isEmpty();
    }
  }

  @Test
  void aSizeOfNothingIsNoSize() {
    assertThat(PageSize.declaredBy(jpeg("ffc0000b080000000001011100"))).isEmpty();
  }

  @Test
  void noiseBehindAJpegsFirstBytesNeverHangsOrThrows() {
    Random random = new Random(20261121);
    for (int round = 0; round < 20_000; round++) {
      byte[] noise = new byte[random.nextInt(2, 200)];
      random.nextBytes(noise);
      noise[0] = (byte) 0xFF;
      noise[1] = (byte) 0xD8;
      assertThat(PageSize.declaredBy(noise)).isNotNull();
    }
  }

  private static byte[] jpeg(String rest) {
    return HexFormat.of().parseHex(START + rest);
  }
}
