package onething.device.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The socket end of a simulated device: every connection is a line to the same device. Pulling the
 * plug closes the port and all lines; plugging in listens again on the same port.
 */
public final class LoopbackServer implements AutoCloseable {

  private final Line line;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private ServerSocket server;

  /** What serves one line until it ends. */
  @FunctionalInterface
  public interface Line {
    /** Reads and answers until the other side hangs up. */
    void serve(InputStream in, OutputStream out) throws IOException;
  }

  private LoopbackServer(ServerSocket server, Line line) {
    this.server = server;
    this.port = server.getLocalPort();
    this.line = line;
    listen(server);
  }

  /**
   * Listens on a loopback port.
   *
   * @param port the port, 0 for any free one
   * @throws UncheckedIOException if the port is taken
   */
  public static LoopbackServer on(int port, Line line) {
    return new LoopbackServer(bind(port), line);
  }

  /** The port. */
  public int port() {
    return port;
  }

  /** Ends every line and listens no more; doing it twice is harmless. */
  public synchronized void unplug() {
    shut(server);
    open.forEach(LoopbackServer::shut);
  }

  /** Listens again on the same port; does nothing if it already does. */
  public synchronized void plug() {
    if (server.isClosed()) {
      server = bind(port);
      listen(server);
    }
  }

  @Override
  public void close() {
    unplug();
  }

  private static ServerSocket bind(int port) {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException("Port " + port + " cannot be listened on", e);
    }
  }

  private void listen(ServerSocket socket) {
    Thread.ofVirtual().name("line-", port).start(() -> accept(socket));
  }

  private void accept(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        Socket accepted = socket.accept();
        accepted.setTcpNoDelay(true);
        open.add(accepted);
        Thread.ofVirtual().start(() -> serve(accepted));
      } catch (IOException e) {
        // The plug was pulled: the loop sees the closed socket and ends.
        continue;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      line.serve(socket.getInputStream(), socket.getOutputStream());
    } catch (IOException e) {
      // The other side hung up, which is how every line ends.
      return;
    } finally {
      open.remove(socket);
    }
  }

  private static void shut(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      throw new IllegalStateException("A socket could not be closed", e);
    }
  }
}
