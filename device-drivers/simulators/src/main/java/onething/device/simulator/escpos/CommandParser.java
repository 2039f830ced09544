package onething.device.simulator.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Cuts the incoming bytes into commands, one byte at a time. */
final class CommandParser {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset CP437 = Charset.forName("IBM437");
  private static final int MORE = Integer.MAX_VALUE;

  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
  private boolean chinese;
  private int length = MORE;

  /** A command with the bytes that made it. */
  record Parsed(Command command, byte[] bytes) {}

  Optional<Parsed> take(byte next) {
    begun.write(next);
    if (length == MORE) {
      length = lengthOf(begun.toByteArray());
    }
    if (begun.size() < length) {
      return Optional.empty();
    }
    byte[] bytes = begun.toByteArray();
    forget();
    return Optional.of(new Parsed(command(bytes), bytes));
  }

  void forget() {
    begun.reset();
    length = MORE;
  }

  /** Power-on state. */
  void restart() {
    forget();
    chinese = false;
  }

  private int lengthOf(byte[] b) {
    return switch (b[0]) {
      case 0x10 -> b.length < 2 ? MORE : 3;
      case 0x1B -> b.length < 2 ? MORE : escapeLength(b[1]);
      case 0x1C -> 2;
      case 0x1D -> b.length < 2 ? MORE : groupLength(b);
      default -> chinese && (b[0] & 0xFF) > 0x80 ? chineseLength(b) : 1;
    };
  }

  private static int chineseLength(byte[] b) {
    if (b.length < 2) {
      return MORE;
    }
    return b[1] >= '0' && b[1] <= '9' ? 4 : 2;
  }

  private static int escapeLength(byte second) {
    return switch (second) {
      case '@', '2' -> 2;
      default -> 3;
    };
  }

  private static int groupLength(byte[] b) {
    return switch (b[1]) {
      case '!' -> 3;
      case 'V' -> b.length < 3 ? MORE : b[2] >= 65 ? 4 : 3;
      case 'v' -> b.length < 8 ? MORE : 8 + number(b, 4) * number(b, 6);
      case '(' -> b.length < 5 ? MORE : 5 + number(b, 3);
      default -> 3;
    };
  }

  private static int number(byte[] b, int at) {
    return (b[at] & 0xFF) + (b[at + 1] & 0xFF) * 256;
  }

  private Command command(byte[] b) {
    return switch (b[0]) {
      case 0x0A -> new Command.LineFeed();
      case 0x10 -> realTime(b);
      case 0x1B -> escape(b);
      case 0x1C -> chineseMode(b[1]);
      case 0x1D -> group(b);
      default -> glyph(b);
    };
  }

  private static Command realTime(byte[] b) {
    return switch (b[1]) {
      case 0x04 -> new Command.AskStatus(b[2]);
      case 0x05 -> new Command.ClearAll();
      default -> new Command.Nothing();
    };
  }

  private static Command escape(byte[] b) {
    return switch (b[1]) {
      case '@' -> new Command.Initialize();
      case '2' -> new Command.Spacing(30);
      case '3' -> new Command.Spacing(b[2] & 0xFF);
      case 'a' -> new Command.Align(b[2] % 48);
      case 'E' -> new Command.Bold((b[2] & 1) == 1);
      case 'd' -> new Command.FeedLines(b[2] & 0xFF);
      default -> new Command.Nothing();
    };
  }

  private Command chineseMode(byte second) {
    chinese = second == '&' || second != '.' && chinese;
    return new Command.Nothing();
  }

  private static Command group(byte[] b) {
    return switch (b[1]) {
      case '!' -> new Command.Size((b[2] >> 4 & 7) + 1, (b[2] & 7) + 1);
      case 'V' -> new Command.Cut();
      case 'v' -> new Command.Raster(number(b, 4), Arrays.copyOfRange(b, 8, b.length));
      case '(' -> parenthesis(b);
      default -> new Command.Nothing();
    };
  }

  private static Command parenthesis(byte[] b) {
    boolean asksForId = b[2] == 'H' && b.length == 11 && b[5] == 48;
    return asksForId ? new Command.ProcessId(Arrays.copyOfRange(b, 7, 11)) : new Command.Nothing();
  }

  private Command glyph(byte[] b) {
    if (b[0] >= 0 && b[0] < 0x20) {
      return new Command.Nothing();
    }
    return new Command.Glyph(new String(b, chinese ? GB18030 : CP437));
  }
}
