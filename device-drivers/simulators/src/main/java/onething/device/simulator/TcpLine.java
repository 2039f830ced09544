package onething.device.simulator;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import onething.device.channel.Channel;
import onething.device.channel.ChannelException;

/** The device's end of a TCP connection. */
record TcpLine(Socket socket) implements Channel {

  TcpLine {
    try {
      socket.setTcpNoDelay(true);
    } catch (IOException e) {
      throw new ChannelException("closed", e);
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
      socket.setSoTimeout((int) Math.max(1, wait.toMillis()));
      int count = socket.getInputStream().read(into);
      if (count < 0) {
        throw new ChannelException("closed");
      }
      return count;
    } catch (SocketTimeoutException e) {
      return 0;
    } catch (IOException e) {
      throw new ChannelException("closed", e);
    }
  }

  @Override
  public void discardInput() {
    try {
      socket.getInputStream().skip(socket.getInputStream().available());
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
