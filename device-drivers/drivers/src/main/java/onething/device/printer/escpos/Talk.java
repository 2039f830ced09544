package onething.device.printer.escpos;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import onething.device.channel.Channel;

/** Questions to a printer over an open channel, and its answers. */
final class Talk {

  private static final Duration SLICE = Duration.ofMillis(40);
  private static final Duration STATUS = Duration.ofMillis(280);

  private final Channel channel;
  private final Answers answers = new Answers();
  private final byte[] one = new byte[1];
  private Optional<ProcessId> done = Optional.empty();

  Talk(Channel channel) {
    this.channel = channel;
  }

  void send(byte[] bytes) {
    channel.write(bytes);
  }

  /** Forgets answers to earlier questions. */
  void forget() {
    channel.discardInput();
    done = Optional.empty();
  }

  /** Asks for the three status bytes; nothing if the printer is silent. Under a second. */
  Optional<PrinterState> state() {
    Optional<Integer> printer = status("100401");
    Optional<Integer> cause = printer.flatMap(bits -> status("100402"));
    Optional<Integer> paper = cause.flatMap(bits -> status("100404"));
    return paper.map(bits -> new PrinterState(printer.orElseThrow(), cause.orElseThrow(), bits));
  }

  private Optional<Integer> status(String question) {
    channel.write(HexFormat.of().parseHex(question));
    return await(STATUS, Talk::bitsOf);
  }

  private static Optional<Integer> bitsOf(Answers.Answer answer) {
    return switch (answer) {
      case Answers.Answer.Status(int bits) -> Optional.of(bits);
      case Answers.Answer.Done done -> Optional.empty();
    };
  }

  /** Whether the word came, or comes in time, that all up to a name is printed. */
  boolean done(ProcessId id, Duration limit) {
    if (!done.equals(Optional.of(id))) {
      await(limit, answer -> done.filter(id::equals));
    }
    return done.equals(Optional.of(id));
  }

  private <T> Optional<T> await(Duration limit, Function<Answers.Answer, Optional<T>> wanted) {
    long end = System.nanoTime() + limit.toNanos();
    do {
      int count = channel.read(one, SLICE);
      Optional<T> found = count == 0 ? Optional.empty() : heard(one[0]).flatMap(wanted);
      if (found.isPresent()) {
        return found;
      }
    } while (System.nanoTime() < end);
    return Optional.empty();
  }

  /** A proof may come while something else is awaited; it must not be lost. */
  private Optional<Answers.Answer> heard(byte next) {
    Optional<Answers.Answer> answer = answers.take(next);
    if (answer.isPresent() && answer.get() instanceof Answers.Answer.Done(ProcessId id)) {
      done = Optional.of(id);
    }
    return answer;
  }
}
