package onething.device.channel;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** A serial line, 8N1, opened by its path; a pseudo-terminal serves as well. */
final class SerialChannel implements Channel {

  private static final int LOOK_AGAIN_MILLIS = 50;

  private final SerialPort port;
  private final Path path;

  private SerialChannel(SerialPort port, Path path) {
    this.port = port;
    this.path = path;
  }

  static SerialChannel open(String path, int baud) {
    try {
      SerialPort port = SerialPort.getCommPort(path);
      port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
      port.setComPortTimeouts(
          SerialPort.TIMEOUT_READ_SEMI_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING,
          LOOK_AGAIN_MILLIS,
          0);
      if (!port.openPort()) {
        throw new ChannelException("unreachable");
      }
      return new SerialChannel(port, Path.of(path));
    } catch (SerialPortInvalidPortException e) {
      throw new ChannelException("unreachable", e);
    }
  }

  @Override
  public void write(byte[] bytes) {
    int sent = 0;
    while (sent < bytes.length) {
      byte[] rest = sent == 0 ? bytes : Arrays.copyOfRange(bytes, sent, bytes.length);
      int count = port.writeBytes(rest, rest.length);
      if (count <= 0) {
        throw new ChannelException("closed");
      }
      sent += count;
    }
  }

  /** Looks in short turns, because a read under way does not notice that the other end is gone. */
  @Override
  public int read(byte[] into, Duration wait) {
    long end = System.nanoTime() + wait.toNanos();
    int count = 0;
    while (count == 0 && (port.bytesAvailable() != 0 || System.nanoTime() < end)) {
      count = look(into);
    }
    return count;
  }

  private int look(byte[] into) {
    int count = port.readBytes(into, into.length);
    // isOpen() stays true when the other end is gone; a read gives -1, or the path vanishes
    if (count < 0 || count == 0 && !Files.exists(path)) {
      throw new ChannelException("closed");
    }
    return count;
  }

  @Override
  public void discardInput() {
    port.flushIOBuffers();
  }

  @Override
  public void close() {
    port.closePort();
  }
}
