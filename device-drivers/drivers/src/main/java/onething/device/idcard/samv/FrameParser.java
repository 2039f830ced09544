package onething.device.idcard.samv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds reply frames in bytes cut anywhere. What looked like a frame and was none is searched again
 * behind its preamble, so that a torn frame never swallows the good one after it.
 */
final class FrameParser {

  private ParserState state = ParserState.Seeking.START;

  /** Hears some bytes; gives the frames that ended in them. */
  List<Reply.Frame> take(byte[] bytes, int count) {
    List<Reply.Frame> frames = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      take(bytes[i], frames);
    }
    return frames;
  }

  private void take(byte heard, List<Reply.Frame> frames) {
    state = state.next(heard);
    switch (state) {
      case ParserState.Whole(Reply.Frame frame) -> frames.add(frame);
      case ParserState.Broken(byte[] bytes) -> searchAgain(bytes, frames);
      case ParserState.Seeking s -> {}
      case ParserState.LengthHigh s -> {}
      case ParserState.LengthLow s -> {}
      case ParserState.Body s -> {}
    }
  }

  private void searchAgain(byte[] bytes, List<Reply.Frame> frames) {
    state = ParserState.Seeking.START;
    frames.addAll(take(bytes, bytes.length));
    Arrays.fill(bytes, (byte) 0);
  }
}
