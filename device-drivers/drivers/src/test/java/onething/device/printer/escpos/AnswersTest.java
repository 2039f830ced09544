package onething.device.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import onething.device.printer.escpos.Answers.Answer;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Answer DONE = new Answer.Done(new ProcessId("ABCD"));

  @Test
  void aStatusByteIsKnownByItsFixedBits() {
    assertThat(heard("12")).containsExactly(new Answer.Status(0x12));
    assertThat(heard("7E")).containsExactly(new Answer.Status(0x7E));
    assertThat(heard("13")).isEmpty();
  }

  @Test
  void aProofIsHeardBetweenStatusBytes() {
    assertThat(heard("12 37 22 41 42 43 44 00 16"))
        .containsExactly(new Answer.Status(0x12), DONE, new Answer.Status(0x16));
  }

  @Test
  void aProofTornAnywhereProvesNothing() {
    String whole = "37 22 41 42 43 44 00";
    for (int length = 0; length < whole.length() - 3; length += 3) {
      assertThat(heard(whole.substring(0, length))).isEmpty();
    }
  }

  @Test
  void aProofWithAnyWrongEndProvesNothing() {
    assertThat(heard("37 22 41 42 43 44 01")).isEmpty();
    assertThat(heard("37 22 41 42 43 44 45 00")).isEmpty();
  }

  @Test
  void noiseMakesNoProofOfADrawnName() {
    Random random = new Random(20261121);
    byte[] noise = new byte[200_000];
    random.nextBytes(noise);
    assertThat(heard(HexFormat.of().formatHex(noise))).doesNotContain(DONE);
  }

  @Test
  void noByteOfADrawnNameLooksLikeAStatus() {
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      for (byte b : ProcessId.drawn(random).bytes()) {
        assertThat(b & 0x93).isNotEqualTo(0x12);
      }
    }
  }

  private static List<Answer> heard(String hex) {
    Answers answers = new Answers();
    List<Answer> heard = new ArrayList<>();
    for (byte b : HexFormat.of().parseHex(hex.replace(" ", ""))) {
      answers.take(b).ifPresent(heard::add);
    }
    return heard;
  }
}
