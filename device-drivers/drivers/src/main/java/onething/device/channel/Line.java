package onething.device.channel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A driver's line to its device, opened when it is first used and again after it has died. One
 * thread at a time.
 */
public final class Line implements AutoCloseable {

  private final ChannelFactory factory;
  private @Nullable Channel open;
  private int openings;

  /** A line that is not open yet. */
  public Line(ChannelFactory factory) {
    this.factory = factory;
  }

  /**
   * The open channel.
   *
   * @throws ChannelException if it cannot be opened
   */
  public Channel channel() {
    Channel channel = open;
    if (channel == null) {
      channel = factory.open();
      open = channel;
      openings++;
    }
    return channel;
  }

  /** How often the line was opened: a device may have forgotten, or remember, after each. */
  public int openings() {
    return openings;
  }

  /**
   * Asks something that may safely be asked twice: if the line has died since its last use, it is
   * opened again and the question repeated once.
   *
   * @throws ChannelException if the device cannot be reached; the line is then closed
   */
  public <T> T ask(Function<Channel, T> question) {
    boolean mayBeStale = open != null;
    try {
      return question.apply(channel());
    } catch (ChannelException e) {
      close();
      if (!mayBeStale) {
        throw e;
      }
    }
    return askFresh(question);
  }

  private <T> T askFresh(Function<Channel, T> question) {
    try {
      return question.apply(channel());
    } catch (ChannelException e) {
      close();
      throw e;
    }
  }

  /** Closes the line; the next use opens it again. */
  @Override
  public void close() {
    Channel channel = open;
    open = null;
    if (channel != null) {
      channel.close();
    }
  }
}
