package onething.device.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;
import onething.device.channel.Channel;

/** A listening TCP port that turns each connection into a line. */
final class TcpDoor {

  private final ServerSocket server;
  private final InetAddress host;
  private final Consumer<Channel> onLine;

  private TcpDoor(ServerSocket server, InetAddress host, Consumer<Channel> onLine) {
    this.server = server;
    this.host = host;
    this.onLine = onLine;
  }

  static TcpDoor open(InetSocketAddress address, Consumer<Channel> onLine) {
    try {
      ServerSocket server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(address);
      TcpDoor door = new TcpDoor(server, address.getAddress(), onLine);
      Thread.ofVirtual().name("door").start(door::accept);
      return door;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getLocalPort();
  }

  TcpDoor reopened() {
    return open(new InetSocketAddress(host, port()), onLine);
  }

  void shut() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    try {
      while (!server.isClosed()) {
        Socket socket = server.accept();
        onLine.accept(new TcpLine(socket));
      }
    } catch (IOException e) {
      // the door was shut: nobody is waiting for this
      assert server.isClosed();
    }
  }
}
