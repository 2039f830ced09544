package onething.journey.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports of this machine. */
record Ports(int kiosk, int bench, int desk, int link, int devices) {

  static Ports free() {
    return new Ports(one(), one(), one(), one(), threeInARow());
  }

  private static int one() {
    try (ServerSocket socket = open(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int threeInARow() {
    while (true) {
      int first = one();
      try (var a = open(first);
          var b = open(first + 1);
          var c = open(first + 2)) {
        return first;
      } catch (IOException taken) {
        continue;
      }
    }
  }

  private static ServerSocket open(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }
}
