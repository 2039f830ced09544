package onething.device.idcard.samv;

import java.util.Arrays;

/**
 * How much of a reply frame has been heard: {@code AA AA AA 96 69}, two bytes of length, then so
 * many bytes of which the last is the XOR of all since the preamble.
 */
sealed interface ParserState {

  /** The longest reply there is: text, photo and two fingerprints, and some. */
  int LONGEST = 4096;

  /** Three status bytes and the check byte. */
  int SHORTEST = 4;

  /** The state after one more byte. */
  ParserState next(byte heard);

  /** Looking for the preamble, of which some bytes were just heard. */
  record Seeking(int matched) implements ParserState {

    static final Seeking START = new Seeking(0);
    private static final int LETTER = 0xAA;

    @Override
    public ParserState next(byte heard) {
      int b = heard & 0xFF;
      return switch (matched) {
        case 0, 1, 2 -> b == LETTER ? new Seeking(matched + 1) : START;
        // more than three are harmless: the line idles on this letter
        case 3 -> b == 0x96 ? new Seeking(4) : b == LETTER ? this : START;
        default -> b == 0x69 ? new LengthHigh() : b == LETTER ? new Seeking(1) : START;
      };
    }
  }

  /** The preamble was heard. */
  record LengthHigh() implements ParserState {
    @Override
    public ParserState next(byte heard) {
      return new LengthLow(heard);
    }
  }

  /** Half of the length was heard. */
  record LengthLow(byte high) implements ParserState {
    @Override
    public ParserState next(byte heard) {
      int length = (high & 0xFF) << 8 | heard & 0xFF;
      byte[] after = {high, heard};
      return length < SHORTEST || length > LONGEST
          ? new Broken(after)
          : new Body(Arrays.copyOf(after, 2 + length), 2);
    }
  }

  /** Part of the body was heard; the length's own two bytes stand first, the check covers them. */
  record Body(byte[] bytes, int filled) implements ParserState {
    @Override
    public ParserState next(byte heard) {
      bytes[filled] = heard;
      if (filled + 1 < bytes.length) {
        return new Body(bytes, filled + 1);
      }
      return xor(bytes) == 0 ? whole() : new Broken(bytes);
    }

    private Whole whole() {
      return new Whole(
          new Reply.Frame(bytes[4] & 0xFF, Arrays.copyOfRange(bytes, 5, bytes.length - 1)));
    }

    private static byte xor(byte[] bytes) {
      byte sum = 0;
      for (byte b : bytes) {
        sum ^= b;
      }
      return sum;
    }
  }

  /** A whole frame was heard and its check byte is right. */
  record Whole(Reply.Frame frame) implements ParserState {
    @Override
    public ParserState next(byte heard) {
      return Seeking.START.next(heard);
    }
  }

  /** No frame can come of what was heard since the preamble. */
  record Broken(byte[] sincePreamble) implements ParserState {
    @Override
    public ParserState next(byte heard) {
      return Seeking.START.next(heard);
    }
  }
}
