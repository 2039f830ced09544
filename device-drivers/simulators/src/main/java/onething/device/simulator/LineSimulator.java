package onething.device.simulator;

import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import onething.device.channel.Channel;
import onething.device.channel.ChannelException;
import onething.device.channel.ChannelFactory;
import onething.device.channel.Pipe;
import org.jspecify.annotations.Nullable;

/** A simulator at the end of byte lines: TCP connections, pipes in memory, serial lines. */
public abstract class LineSimulator implements Simulator {

  /** Who wants to know. */
  protected final Listeners listeners;

  private final String device;
  private final Set<Channel> lines = ConcurrentHashMap.newKeySet();
  private volatile boolean plugged = true;
  private @Nullable TcpDoor door;

  /** A device that is plugged in and has no line yet. */
  protected LineSimulator(String device, Listeners listeners) {
    this.device = device;
    this.listeners = listeners;
  }

  /** Talks on one line until it dies by a {@link ChannelException}. */
  protected abstract void talk(Channel line);

  /** What the device forgets when its power goes. */
  protected void powerLost() {}

  /** Serves a line that is open already, such as one end of a serial line; returns at once. */
  public final void serve(Channel line) {
    lines.add(line);
    // no virtual thread: a serial line is read by native code, which would hold its carrier
    Thread.ofPlatform().daemon().name(device).start(() -> serveToTheEnd(line));
  }

  private void serveToTheEnd(Channel line) {
    try (line) {
      talk(line);
    } catch (ChannelException e) {
      listeners.changed();
    } finally {
      lines.remove(line);
    }
  }

  /** Lines in memory to this device. */
  public final ChannelFactory pipe() {
    return () -> {
      if (!plugged) {
        throw new ChannelException("unreachable");
      }
      Pipe pipe = new Pipe();
      serve(pipe.far());
      return pipe.near();
    };
  }

  @Override
  public final String device() {
    return device;
  }

  @Override
  public final synchronized void listen(InetSocketAddress address) {
    door = TcpDoor.open(address, this::serve);
  }

  @Override
  public final synchronized int port() {
    if (door == null) {
      throw new IllegalStateException("not listening");
    }
    return door.port();
  }

  @Override
  public final synchronized void unplug() {
    if (plugged) {
      plugged = false;
      hangUp();
      listeners.tell("unplugged", "");
    }
  }

  private void hangUp() {
    if (door != null) {
      door.shut();
    }
    lines.forEach(Channel::close);
    powerLost();
  }

  @Override
  public final synchronized void plug() {
    if (!plugged) {
      plugged = true;
      if (door != null) {
        door = door.reopened();
      }
      listeners.tell("plugged", "");
    }
  }

  @Override
  public final boolean plugged() {
    return plugged;
  }

  @Override
  public final Registration onEvent(Consumer<WireEvent> listener) {
    return listeners.onEvent(listener);
  }

  @Override
  public final Registration onChange(Runnable listener) {
    return listeners.onChange(listener);
  }

  @Override
  public final synchronized void close() {
    plugged = false;
    hangUp();
  }
}
