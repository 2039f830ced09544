package onething.device.channel;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a device is, as written in a kiosk's configuration, and how to open a line to it. */
public sealed interface ChannelAddress extends ChannelFactory {

  /** What stands behind the question mark, such as {@code completion=none}. */
  Map<String, String> options();

  /** A TCP address: {@code tcp://127.0.0.1:7101}. */
  record Tcp(String host, int port, Map<String, String> options) implements ChannelAddress {
    @Override
    public Channel open() {
      return TcpChannel.connect(new InetSocketAddress(host, port));
    }
  }

  /**
   * A serial line with 8 data bits, no parity, 1 stop bit: {@code serial:///dev/ttyS0?baud=9600}.
   */
  record Serial(String path, int baud, Map<String, String> options) implements ChannelAddress {
    @Override
    public Channel open() {
      return SerialChannel.open(path, baud);
    }
  }

  /**
   * The address in a text.
   *
   * @throws IllegalArgumentException if it is none
   */
  static ChannelAddress parse(String text) {
    URI uri = URI.create(text);
    Map<String, String> options = optionsOf(uri);
    return switch (String.valueOf(uri.getScheme())) {
      case "tcp" -> tcp(uri, options);
      case "serial" -> new Serial(pathOf(uri), baudOf(options), options);
      default -> throw new IllegalArgumentException("neither tcp:// nor serial://: " + text);
    };
  }

  private static Tcp tcp(URI uri, Map<String, String> options) {
    if (uri.getHost() == null || uri.getPort() < 0) {
      throw new IllegalArgumentException("host or port is missing: " + uri);
    }
    return new Tcp(uri.getHost(), uri.getPort(), options);
  }

  private static String pathOf(URI uri) {
    if (uri.getPath() == null || uri.getPath().length() < 2) {
      throw new IllegalArgumentException("the path of the serial line is missing: " + uri);
    }
    return uri.getPath();
  }

  private static int baudOf(Map<String, String> options) {
    return Integer.parseInt(options.getOrDefault("baud", "115200"));
  }

  private static Map<String, String> optionsOf(URI uri) {
    String query = uri.getQuery();
    if (query == null) {
      return Map.of();
    }
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[pair.length - 1]));
  }
}
