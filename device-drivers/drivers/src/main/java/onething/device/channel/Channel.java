package onething.device.channel;

import java.time.Duration;

/**
 * A line to a device: bytes in, bytes out. One thread talks at a time. Every method throws {@link
 * ChannelException} when the line is dead; the channel is then closed for good and a new one must
 * be opened.
 */
public interface Channel extends AutoCloseable {

  /** Sends all the bytes. */
  void write(byte[] bytes);

  /**
   * Receives some bytes.
   *
   * @param into where they go, from index 0
   * @param wait how long to wait for the first byte; zero looks without waiting
   * @return how many came, 0 if none in time
   */
  int read(byte[] into, Duration wait);

  /** Forgets what has arrived and was not read. */
  void discardInput();

  /** Closes the line; closing twice is harmless. */
  @Override
  void close();
}
