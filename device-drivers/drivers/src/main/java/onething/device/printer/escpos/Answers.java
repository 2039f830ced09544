package onething.device.printer.escpos;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells apart what a printer says: a status byte (fixed bits 0xx1xx10), and the reply to GS ( H
 * ({@code 37 22}, four characters, {@code 00}). Anything else is dropped.
 */
final class Answers {

  private static final byte[] HEAD = {0x37, 0x22};
  private static final int WHOLE = 7;

  private final byte[] reply = new byte[WHOLE];
  private int heard;

  /** One thing a printer says. */
  sealed interface Answer {
    /** A status byte. */
    record Status(int bits) implements Answer {}

    /** All up to this name is printed. */
    record Done(ProcessId id) implements Answer {}
  }

  Optional<Answer> take(byte next) {
    reply[heard] = next;
    return heard < HEAD.length ? head(next) : inside(next);
  }

  private Optional<Answer> head(byte next) {
    if (next == HEAD[heard]) {
      heard++;
      return Optional.empty();
    }
    heard = next == HEAD[0] ? 1 : 0;
    return (next & 0x93) == 0x12 ? Optional.of(new Answer.Status(next & 0xFF)) : Optional.empty();
  }

  private Optional<Answer> inside(byte next) {
    boolean last = heard == WHOLE - 1;
    boolean fits = last ? next == 0 : next >= 0x20 && next <= 0x7E;
    heard = last || !fits ? 0 : heard + 1;
    if (!last || !fits) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer.Done(new ProcessId(new String(reply, 2, 4, StandardCharsets.US_ASCII))));
  }
}
