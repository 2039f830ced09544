package onething.device.channel;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A TCP connection to a device or to a serial-to-network box. */
final class TcpChannel implements Channel {

  private static final int CONNECT_MILLIS = 400;

  private final Socket socket;

  private TcpChannel(Socket socket) {
    this.socket = socket;
  }

  static TcpChannel connect(InetSocketAddress address) {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.connect(address, CONNECT_MILLIS);
      return new TcpChannel(socket);
    } catch (IOException e) {
      new TcpChannel(socket).close();
      throw new ChannelException("unreachable", e);
    }
  }

  @Override
  public void write(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new ChannelException("closed", e);
    }
  }

  @Override
  public int read(byte[] into, Duration wait) {
    try {
      InputStream in = socket.getInputStream();
      if (wait.isZero() && in.available() == 0) {
        return 0;
      }
      // a timeout of 0 would mean for ever
      socket.setSoTimeout((int) Math.max(1, wait.toMillis()));
      return counted(in.read(into));
    } catch (SocketTimeoutException e) {
      return 0;
    } catch (IOException e) {
      throw new ChannelException("closed", e);
    }
  }

  private static int counted(int count) {
    if (count < 0) {
      throw new ChannelException("closed");
    }
    return count;
  }

  @Override
  public void discardInput() {
    try {
      InputStream in = socket.getInputStream();
      while (in.available() > 0) {
        in.skipNBytes(in.available());
      }
    } catch (IOException e) {
      throw new ChannelException("closed", e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new ChannelException("closed", e);
    }
  }
}
