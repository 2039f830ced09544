package onething.device.simulator.escpos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Cuts the received bytes into commands, however the line has split them. */
final class CommandReader {

  private static final int DLE = 0x10;
  private static final int ESC = 0x1B;
  private static final int FS = 0x1C;
  private static final int GS = 0x1D;
  private static final int LARGEST_RASTER = 4 << 20;

  private byte[] pending = new byte[0];
  private int at;

  /** The commands that are complete now; a command cut in two waits for its rest. */
  List<Command> feed(byte[] bytes, int length) {
    byte[] joined = Arrays.copyOf(pending, pending.length + length);
    System.arraycopy(bytes, 0, joined, pending.length, length);
    pending = joined;
    at = 0;
    List<Command> commands = new ArrayList<>();
    for (var next = next(); next.isPresent(); next = next()) {
      commands.add(next.get());
    }
    pending = Arrays.copyOfRange(pending, at, pending.length);
    return commands;
  }

  private Optional<Command> next() {
    if (left() == 0) {
      return Optional.empty();
    }
    return switch (peek(0)) {
      case DLE -> fixed(3, () -> new Command.AskStatus(peek(2)));
      case ESC -> escape();
      case FS -> chinese();
      case GS -> group();
      case '\n' -> fixed(1, Command.LineFeed::new);
      default -> peek(0) < 0x20 ? fixed(1, Command.Ignored::new) : text();
    };
  }

  private Optional<Command> escape() {
    if (left() < 2) {
      return Optional.empty();
    }
    return switch (peek(1)) {
      case '@' -> fixed(2, Command.Initialise::new);
      case '2' -> fixed(2, () -> new Command.Spacing(30));
      case '3' -> fixed(3, () -> new Command.Spacing(peek(2)));
      case 'a' -> fixed(3, () -> new Command.Align(peek(2) & 3));
      case 'E' -> fixed(3, () -> new Command.Bold((peek(2) & 1) == 1));
      case 'd' -> fixed(3, () -> new Command.FeedLines(peek(2)));
      case 'J' -> fixed(3, () -> new Command.FeedDots(peek(2)));
      case '!' -> fixed(3, () -> new Command.Size(1 + (peek(2) >> 5 & 1), 1 + (peek(2) >> 4 & 1)));
      case 'v', 'u', 'i', 'm' -> fixed(2, Command.Ignored::new);
      case 'c' -> fixed(4, Command.Ignored::new);
      case '$', '\\' -> fixed(4, Command.Ignored::new);
      default -> fixed(3, Command.Ignored::new);
    };
  }

  private Optional<Command> chinese() {
    if (left() < 2) {
      return Optional.empty();
    }
    return switch (peek(1)) {
      case '&', '.' -> fixed(2, Command.Ignored::new);
      case '!' -> fixed(3, () -> new Command.Size(1 + (peek(2) >> 2 & 1), 1 + (peek(2) >> 3 & 1)));
      case 'S' -> fixed(4, Command.Ignored::new);
      default -> fixed(3, Command.Ignored::new);
    };
  }

  private Optional<Command> group() {
    if (left() < 2) {
      return Optional.empty();
    }
    return switch (peek(1)) {
      case '!' -> fixed(3, () -> new Command.Size(1 + (peek(2) >> 4 & 7), 1 + (peek(2) & 7)));
      case 'V' -> cut();
      case 'v' -> raster();
      case '(' -> extended();
      case 'a' -> fixed(3, () -> new Command.AutomaticStatus(peek(2) != 0));
      case 'L', 'W', 'P' -> fixed(4, Command.Ignored::new);
      default -> fixed(3, Command.Ignored::new);
    };
  }

  private Optional<Command> cut() {
    if (left() < 3) {
      return Optional.empty();
    }
    boolean withFeed = peek(2) == 65 || peek(2) == 66;
    return fixed(withFeed ? 4 : 3, Command.Cut::new);
  }

  private Optional<Command> raster() {
    if (left() < 8) {
      return Optional.empty();
    }
    int wide = peek(4) | peek(5) << 8;
    int high = peek(6) | peek(7) << 8;
    if ((long) wide * high > LARGEST_RASTER) {
      return fixed(8, Command.Ignored::new);
    }
    int size = wide * high;
    return fixed(8 + size, () -> new Command.Raster(wide, high, slice(8, size)));
  }

  private Optional<Command> extended() {
    if (left() < 5) {
      return Optional.empty();
    }
    int size = peek(3) | peek(4) << 8;
    boolean processId = peek(2) == 'H' && size == 6;
    return fixed(
        5 + size,
        () ->
            processId && peek(5) == 48
                ? new Command.ProcessId(slice(7, 4))
                : new Command.Ignored());
  }

  // GB18030's later bytes never look like a control character, so a text ends at the next one. A
  // character cut in two by the line waits for its rest.
  private Optional<Command> text() {
    int end = 0;
    while (end < left() && peek(end) >= 0x20 && end + width(end) <= left()) {
      end += width(end);
    }
    int length = end;
    return length == 0 ? Optional.empty() : fixed(length, () -> new Command.Text(slice(0, length)));
  }

  private int width(int ahead) {
    if (peek(ahead) <= 0x80) {
      return 1;
    }
    boolean four = ahead + 1 < left() && peek(ahead + 1) >= 0x30 && peek(ahead + 1) <= 0x39;
    return four ? 4 : 2;
  }

  private Optional<Command> fixed(int length, Supplier<Command> made) {
    if (left() < length) {
      return Optional.empty();
    }
    Command command = made.get();
    at += length;
    return Optional.of(command);
  }

  private byte[] slice(int from, int length) {
    return Arrays.copyOfRange(pending, at + from, at + from + length);
  }

  private int left() {
    return pending.length - at;
  }

  private int peek(int ahead) {
    return pending[at + ahead] & 0xFF;
  }
}
