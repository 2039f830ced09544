package onething.device.simulator.samv;

import java.util.HexFormat;
import java.util.Optional;

/** Cuts the incoming bytes into commands: AA AA AA 96 69, length, command, parameter, check. */
final class CommandFrames {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String PREAMBLE = "AAAAAA9669";

  private final StringBuilder heard = new StringBuilder();

  enum Command {
    RESET,
    STATUS,
    SAM_ID,
    FIND,
    SELECT,
    READ_TEXT_PHOTO,
    LATEST_ADDRESS,
    SET_BAUD,
    MAX_RF,
    BAD_CHECKSUM,
    UNKNOWN
  }

  /** Hears one byte; gives a command when it was the last of one. */
  Optional<Command> take(byte next) {
    heard.append(HEX.toHexDigits(next));
    if (heard.length() <= PREAMBLE.length()) {
      dropUntilPreamble();
      return Optional.empty();
    }
    return whole() ? Optional.of(command()) : Optional.empty();
  }

  private void dropUntilPreamble() {
    while (!PREAMBLE.startsWith(heard.toString())) {
      heard.delete(0, 2);
    }
  }

  private boolean whole() {
    int lengthEnd = PREAMBLE.length() + 4;
    return heard.length() >= lengthEnd
        && heard.length() >= lengthEnd + 2 * Integer.parseInt(heard.substring(10, lengthEnd), 16);
  }

  private Command command() {
    String body = heard.substring(PREAMBLE.length());
    heard.setLength(0);
    int check = 0;
    for (byte b : HEX.parseHex(body)) {
      check ^= b;
    }
    return check == 0 ? named(body) : Command.BAD_CHECKSUM;
  }

  private static Command named(String body) {
    if (body.length() < 8) {
      return Command.UNKNOWN;
    }
    return switch (body.substring(4, 8)) {
      case "10FF" -> Command.RESET;
      case "11FF" -> Command.STATUS;
      case "12FF" -> Command.SAM_ID;
      case "2001" -> Command.FIND;
      case "2002" -> Command.SELECT;
      case "3001" -> Command.READ_TEXT_PHOTO;
      case "3003" -> Command.LATEST_ADDRESS;
      case "6000", "6001", "6002", "6003", "6004" -> Command.SET_BAUD;
      case "61FF" -> Command.MAX_RF;
      default -> Command.UNKNOWN;
    };
  }
}
