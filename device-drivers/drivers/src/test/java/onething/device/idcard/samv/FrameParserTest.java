package onething.device.idcard.samv;

import static onething.device.idcard.samv.Frames.FOUND;
import static onething.device.idcard.samv.Frames.NO_CARD;
import static onething.device.idcard.samv.Frames.READY;
import static onething.device.idcard.samv.Frames.SELECTED;
import static onething.device.idcard.samv.Frames.hex;
import static onething.device.idcard.samv.Frames.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Frames of the readers' published manuals, cut, torn, doubled and drowned in noise. */
class FrameParserTest {

  private static final long SEED = 20261121;

  private final byte[] page = Frames.frame(0x90, Frames.random(new Random(SEED), 1284));

  @Test
  void theManualsFramesAreUnderstood() {
    assertThat(statusesOf(joined(READY, NO_CARD, FOUND, SELECTED)))
        .containsExactly(0x90, 0x80, 0x9F, 0x90);
  }

  @Test
  void aFrameIsFoundHoweverItIsCutInTwo() {
    for (int cut = 0; cut <= page.length; cut++) {
      FrameParser parser = new FrameParser();
      List<Reply.Frame> frames = new ArrayList<>();
      frames.addAll(parser.take(page, cut));
      byte[] rest = Arrays.copyOfRange(page, cut, page.length);
      frames.addAll(parser.take(rest, rest.length));
      assertThat(frames).as("cut at %d", cut).hasSize(1);
      assertThat(frames.getFirst().data()).hasSize(1284);
    }
  }

  /** The check is eight bits wide: by chance one torn frame in 256 fits together with the next. */
  @Test
  void aTornFrameDoesNotSwallowTheGoodOneAfterItWhereverItIsTorn() {
    int swallowed = 0;
    for (int torn = 0; torn < page.length; torn++) {
      // a torn length may claim the longest reply: the search goes on when so many bytes came
      byte[] heard = joined(Arrays.copyOf(page, torn), FOUND, new byte[ParserState.LONGEST]);
      swallowed += statusesOf(heard).contains(0x9F) ? 0 : 1;
    }
    assertThat(swallowed).isLessThanOrEqualTo(page.length / 100);
  }

  @Test
  void twoFramesAtOnceAreTwo() {
    assertThat(statusesOf(joined(FOUND, FOUND))).containsExactly(0x9F, 0x9F);
  }

  @Test
  void moreThanThreeLettersOfThePreambleAreHarmless() {
    assertThat(statusesOf(joined(hex("AA AA"), FOUND))).containsExactly(0x9F);
  }

  @Test
  void oneWrongBitAnywhereBehindThePreambleIsNoticed() {
    for (int place = 5; place < FOUND.length; place++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] wrong = FOUND.clone();
        wrong[place] ^= (byte) (1 << bit);
        assertThat(statusesOf(wrong)).as("byte %d, bit %d", place, bit).isEmpty();
      }
    }
  }

  @Test
  void aLengthBeyondTheLongestReplyIsDroppedAtOnce() {
    byte[] endless = hex("AA AA AA 96 69 FF FF 00 00 90");
    assertThat(statusesOf(joined(endless, FOUND))).containsExactly(0x9F);
  }

  @Test
  void aLengthTooShortForAStatusIsDroppedAtOnce() {
    assertThat(statusesOf(joined(hex("AA AA AA 96 69 00 03 00 00"), FOUND))).containsExactly(0x9F);
  }

  @Test
  void aFrameIsFoundBehindAnyNoise() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      byte[] noise = Frames.random(random, random.nextInt(64));
      // noise may by chance look like the start of a frame: it then ends within the longest reply
      byte[] filler = new byte[ParserState.LONGEST];
      assertThat(statusesOf(joined(noise, filler, FOUND))).as("round %d", round).contains(0x9F);
    }
  }

  @Test
  @Tag("long")
  void aMillionFramesInRandomPiecesAreAllFound() {
    Random random = new Random(SEED);
    FrameParser parser = new FrameParser();
    byte[] stream = joined(READY, NO_CARD, FOUND, SELECTED);
    long found = 0;
    for (int round = 0; round < 250_000; round++) {
      int cut = random.nextInt(stream.length + 1);
      byte[] rest = Arrays.copyOfRange(stream, cut, stream.length);
      found += parser.take(stream, cut).size() + parser.take(rest, rest.length).size();
    }
    assertThat(found).isEqualTo(1_000_000);
  }

  private static List<Integer> statusesOf(byte[] heard) {
    return new FrameParser().take(heard, heard.length).stream().map(Reply.Frame::sw3).toList();
  }
}
