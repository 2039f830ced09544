package onething.device.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import onething.device.channel.ChannelAddress;
import onething.device.channel.ChannelFactory;
import org.awaitility.Awaitility;

/** A wire between a driver and a simulator. */
public abstract class Wire implements AutoCloseable {

  protected final LineSimulator device;

  protected Wire(LineSimulator device) {
    this.device = device;
  }

  /** The driver's end. */
  public abstract ChannelFactory driversEnd();

  /** Plugs the device in again after an unplug. */
  public void plug() {
    device.plug();
  }

  @Override
  public void close() throws Exception {
    device.close();
  }

  /** In memory. */
  public static Wire pipe(LineSimulator device) {
    return new Wire(device) {
      @Override
      public ChannelFactory driversEnd() {
        return device.pipe();
      }
    };
  }

  /** Over TCP on the loopback. */
  public static Wire tcp(LineSimulator device) {
    device.listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return new Wire(device) {
      @Override
      public ChannelFactory driversEnd() {
        return ChannelAddress.parse("tcp://127.0.0.1:" + device.port());
      }
    };
  }

  /** Over a pair of pseudo-terminals: the driver opens a serial line as on a kiosk. */
  public static Wire serial(LineSimulator device) throws IOException {
    Peer.require("socat");
    return new SerialPair(device);
  }

  private static final class SerialPair extends Wire {

    private final Path folder = Files.createTempDirectory("pty");
    private final Path near = folder.resolve("near");
    private final Path far = folder.resolve("far");
    private Process socat;

    SerialPair(LineSimulator device) throws IOException {
      super(device);
      connect();
    }

    private void connect() throws IOException {
      socat =
          new ProcessBuilder("socat", "pty,raw,echo=0,link=" + near, "pty,raw,echo=0,link=" + far)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Awaitility.await().until(() -> Files.exists(near) && Files.exists(far));
      device.serve(ChannelAddress.parse("serial://" + far).open());
    }

    @Override
    public ChannelFactory driversEnd() {
      return ChannelAddress.parse("serial://" + near);
    }

    /** The old pair of terminals ends with the device; a new one takes its place. */
    @Override
    public void plug() {
      try {
        end();
        device.plug();
        connect();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private void end() {
      socat.destroy();
      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> socat.waitFor(1, TimeUnit.SECONDS));
    }

    @Override
    public void close() throws Exception {
      super.close();
      end();
      Files.deleteIfExists(near);
      Files.deleteIfExists(far);
      Files.delete(folder);
    }
  }
}
