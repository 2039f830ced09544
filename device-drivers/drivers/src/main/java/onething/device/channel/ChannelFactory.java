package onething.device.channel;

/** Opens a line to one device, again and again if need be. */
@FunctionalInterface
public interface ChannelFactory {

  /**
   * Opens the line.
   *
   * @throws ChannelException if nothing answers there
   */
  Channel open();
}
