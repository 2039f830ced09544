package onething.device.idcard.samv;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import onething.device.Cancellation;
import onething.device.channel.Channel;

/** One command, one reply, over an open channel. */
final class Module {

  private static final Duration SLICE = Duration.ofMillis(50);
  private static final Duration QUIET = Duration.ofMillis(60);
  private static final long LONGEST_REPLY_NANOS = Duration.ofSeconds(12).toNanos();
  private static final int ROUNDS_TO_QUIET = 60;

  private boolean dirty;

  /**
   * Sends a command and waits for its reply.
   *
   * @param silence how long nothing may come before this gives up; bytes that trickle in extend it
   */
  Reply exchange(Channel channel, Command command, Duration silence, Cancellation cancel) {
    settle(channel);
    channel.write(command.frame());
    Reply reply = await(channel, silence, cancel);
    dirty = !(reply instanceof Reply.Frame);
    return reply;
  }

  /** A reply that came too late must not be taken for the next command's. */
  private void settle(Channel channel) {
    byte[] late = new byte[512];
    for (int i = 0; dirty && i < ROUNDS_TO_QUIET; i++) {
      dirty = channel.read(late, QUIET) > 0;
    }
    Arrays.fill(late, (byte) 0);
    channel.discardInput();
  }

  private static Reply await(Channel channel, Duration silence, Cancellation cancel) {
    FrameParser parser = new FrameParser();
    byte[] buffer = new byte[2048];
    boolean heard = false;
    long start = System.nanoTime();
    long last = start;
    try {
      while (!cancel.isCanceled()) {
        int count = channel.read(buffer, SLICE);
        List<Reply.Frame> frames = parser.take(buffer, count);
        if (!frames.isEmpty()) {
          return frames.getFirst();
        }
        long now = System.nanoTime();
        last = count > 0 ? now : last;
        heard |= count > 0;
        if (now - last > silence.toNanos() || now - start > LONGEST_REPLY_NANOS) {
          return heard ? new Reply.Noise() : new Reply.Silence();
        }
      }
      return new Reply.Stopped();
    } finally {
      Arrays.fill(buffer, (byte) 0);
    }
  }
}
