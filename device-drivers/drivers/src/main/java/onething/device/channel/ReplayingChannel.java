package onething.device.channel;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Plays the device of a trace: gives what came from it, after being told what was sent to it. Other
 * bytes than those of the trace, or more, kill the line with the word {@code notInTrace}.
 */
public final class ReplayingChannel implements Channel {

  private final Deque<Trace.Step> steps;
  private byte[] rest = {};

  /** Stands at the start of a trace. */
  public ReplayingChannel(Trace trace) {
    steps = new ArrayDeque<>(trace.steps());
  }

  /** Whether the whole trace was played. */
  public boolean finished() {
    return steps.isEmpty() && rest.length == 0;
  }

  @Override
  public void write(byte[] bytes) {
    if (!(steps.poll() instanceof Trace.Step.Sent(byte[] expected))
        || !Arrays.equals(expected, bytes)) {
      throw new ChannelException("notInTrace");
    }
  }

  @Override
  public int read(byte[] into, Duration wait) {
    if (rest.length == 0 && steps.peek() instanceof Trace.Step.Received(byte[] bytes)) {
      steps.remove();
      rest = bytes;
    }
    int count = Math.min(rest.length, into.length);
    System.arraycopy(rest, 0, into, 0, count);
    rest = Arrays.copyOfRange(rest, count, rest.length);
    return count;
  }

  /** Keeps what waits: in a trace nothing comes that was not asked for. */
  @Override
  public void discardInput() {}

  @Override
  public void close() {
    rest = new byte[0];
  }
}
