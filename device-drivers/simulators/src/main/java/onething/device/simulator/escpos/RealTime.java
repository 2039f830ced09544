package onething.device.simulator.escpos;

import java.util.Optional;

/**
 * Hears the commands that a printer obeys at once, whatever else is going on: also in the middle of
 * another command's data, of which they stay a part.
 */
final class RealTime {

  private static final int DLE = 0x10;
  private static final int EOT = 0x04;
  private static final int ENQ = 0x05;

  private byte beforeLast;
  private byte last;

  Optional<Command> take(byte next) {
    boolean begun = beforeLast == DLE;
    byte middle = last;
    beforeLast = last;
    last = next;
    if (begun && middle == EOT) {
      return Optional.of(new Command.AskStatus(next));
    }
    return begun && middle == ENQ ? Optional.of(new Command.ClearAll()) : Optional.empty();
  }
}
