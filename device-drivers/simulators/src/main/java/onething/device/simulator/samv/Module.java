package onething.device.simulator.samv;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import onething.device.channel.Channel;
import onething.device.simulator.Listeners;
import onething.device.simulator.sample.SampleCard;

/** The security module: takes command frames, gives reply frames, at the pace of its line. */
final class Module {

  private static final Duration LISTEN = Duration.ofMillis(500);
  private static final int PIECE = 64;
  private static final long NANOS_PER_BYTE = 1_000_000_000L / 11_520;

  private final Field field = new Field();
  private final Listeners listeners;
  private volatile int pace = 1;
  private volatile boolean reading;
  private volatile OptionalInt tear = OptionalInt.empty();

  Module(Listeners listeners) {
    this.listeners = listeners;
  }

  Field field() {
    return field;
  }

  void pace(int factor) {
    pace = factor;
  }

  int pace() {
    return pace;
  }

  void tear(OptionalInt bytes) {
    tear = bytes;
  }

  boolean isReading() {
    return reading;
  }

  void talk(Channel line) {
    CommandFrames frames = new CommandFrames();
    byte[] buffer = new byte[256];
    while (!Thread.currentThread().isInterrupted()) {
      int count = line.read(buffer, LISTEN);
      for (int i = 0; i < count; i++) {
        frames.take(buffer[i]).ifPresent(command -> send(line, answer(command)));
      }
    }
  }

  private byte[] answer(CommandFrames.Command command) {
    return switch (command) {
      case RESET, STATUS, SET_BAUD, MAX_RF -> Replies.status(0x90);
      case SAM_ID -> Replies.samId();
      case FIND -> find();
      case SELECT -> select();
      case READ_TEXT_PHOTO -> read();
      case LATEST_ADDRESS -> Replies.status(field.inContact() ? 0x91 : 0x41);
      case BAD_CHECKSUM -> Replies.status(0x10);
      case UNKNOWN -> Replies.status(0x21);
    };
  }

  private byte[] find() {
    return field.find() ? Replies.found() : Replies.status(0x80);
  }

  private byte[] select() {
    return field.select() ? Replies.selected() : Replies.status(0x81);
  }

  private byte[] read() {
    Optional<SampleCard> card = field.read();
    if (card.isEmpty()) {
      listeners.tell("readFailed", "SW3 41");
      return Replies.status(0x41);
    }
    byte[] reply = Replies.textAndPhoto(card.get());
    listeners.tell("read", reply.length + " bytes");
    return reply;
  }

  private void send(Channel line, byte[] reply) {
    OptionalInt torn = tear;
    tear = OptionalInt.empty();
    int length = Math.min(reply.length, torn.orElse(reply.length));
    reading = reply.length > PIECE;
    try {
      sendInPieces(line, reply, length);
    } finally {
      reading = false;
    }
  }

  private void sendInPieces(Channel line, byte[] reply, int length) {
    for (int from = 0; from < length; from += PIECE) {
      byte[] piece = Arrays.copyOfRange(reply, from, Math.min(length, from + PIECE));
      LockSupport.parkNanos(piece.length * NANOS_PER_BYTE * pace);
      line.write(piece);
    }
  }
}
