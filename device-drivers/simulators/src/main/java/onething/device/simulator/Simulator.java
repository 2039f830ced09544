package onething.device.simulator;

import java.net.InetSocketAddress;
import java.util.function.Consumer;

/** A device that is not there: the far end of a wire. All methods may be called by any thread. */
public interface Simulator extends AutoCloseable {

  /** Which device, as in its events: {@code idCard}, {@code scanner} or {@code slipPrinter}. */
  String device();

  /**
   * Answers at a TCP address from now on.
   *
   * @throws java.io.UncheckedIOException if the address is taken
   */
  void listen(InetSocketAddress address);

  /** The TCP port it answers at. */
  int port();

  /** Pulls the plug: every line dies, nothing answers until {@link #plug}. */
  void unplug();

  /** Plugs the device in again, at the same address. */
  void plug();

  /** Whether the device is plugged in. */
  boolean plugged();

  /** Clears all faults and plugs the device in; what lies in or on it is taken away. */
  void reset();

  /** Listens to what happens on the wire. */
  Registration onEvent(Consumer<WireEvent> listener);

  /** Is told after each change of state. */
  Registration onChange(Runnable listener);

  @Override
  void close();
}
