package onething.device.printer.escpos;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import onething.device.DeviceState;
import onething.device.DeviceStatus;
import onething.device.RequiredAction;
import onething.device.channel.Channel;
import onething.device.channel.ChannelException;
import onething.device.channel.ChannelFactory;
import onething.device.channel.Line;
import onething.device.printer.PaperLevel;
import onething.device.printer.PrintOutcome;
import onething.device.printer.SlipJob;
import onething.device.printer.SlipPrinter;

/**
 * A slip printer that speaks ESC/POS. Its status is asked before and after each job; "printed" is
 * said only when the printer itself names the job as printed. A job that was cut off, perhaps by an
 * earlier run of the kiosk, is cleared and cut away before the next one.
 */
public final class EscPosPrinter implements SlipPrinter {

  private static final Duration PROBE = Duration.ofMillis(500);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
  private static final Duration SETTLE = Duration.ofMillis(600);
  private static final Duration TURN = Duration.ofMillis(100);
  private static final DeviceStatus NO_PROOF =
      new DeviceStatus(DeviceState.DEVICE_BUSY, RequiredAction.NONE, "noProofInTime");

  private static final int DIRTY = -1;

  private final String id;
  private final Line line;
  private final Completion completion;
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final ReentrantLock turn = new ReentrantLock();
  private volatile DeviceStatus known = DeviceStatus.NOT_ASKED;
  private int cleanOpening = DIRTY;

  /** A printer at the end of a line that is not open yet. */
  public EscPosPrinter(String id, ChannelFactory channels, Completion completion) {
    this.id = id;
    this.line = new Line(channels);
    this.completion = completion;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public PrintOutcome print(SlipJob job, Duration limit) {
    turn.lock();
    try {
      Optional<PrinterState> before = state();
      if (before.isEmpty() || !known.online()) {
        return notPrinted(job, before);
      }
      return printReady(job, limit);
    } finally {
      turn.unlock();
    }
  }

  private PrintOutcome notPrinted(SlipJob job, Optional<PrinterState> state) {
    PrintOutcome.Reason reason =
        state.map(PrinterState::reason).orElse(PrintOutcome.Reason.OFFLINE);
    return new PrintOutcome.NotPrinted(job.id(), reason, known);
  }

  private PrintOutcome printReady(SlipJob job, Duration limit) {
    boolean proves;
    Talk talk;
    try {
      talk = new Talk(line.channel());
      proves = prepare(talk);
    } catch (ChannelException e) {
      lost();
      return notPrinted(job, Optional.empty());
    }
    try {
      PrintOutcome outcome = proves ? proved(talk, job, limit) : asked(talk, job);
      cleanOpening = outcome instanceof PrintOutcome.Unconfirmed ? DIRTY : line.openings();
      return outcome;
    } catch (ChannelException e) {
      lost();
      return new PrintOutcome.Unconfirmed(job.id(), known);
    }
  }

  /** Clears what an earlier job may have left; tells whether the printer can prove a job. */
  private boolean prepare(Talk talk) {
    talk.forget();
    if (cleanOpening != line.openings()) {
      talk.send(new Bytes().recover().toArray());
    }
    return switch (completion) {
      case PROCESS_ID -> true;
      case NONE -> false;
      case ASK_PRINTER -> answersToName(talk);
    };
  }

  private boolean answersToName(Talk talk) {
    ProcessId probe = ProcessId.drawn(random);
    talk.send(new Bytes().processId(probe).toArray());
    return talk.done(probe, PROBE);
  }

  private PrintOutcome proved(Talk talk, SlipJob job, Duration limit) {
    cleanOpening = DIRTY;
    ProcessId name = ProcessId.drawn(random);
    talk.send(Encoder.encode(job));
    talk.send(new Bytes().processId(name).toArray());
    long end = System.nanoTime() + limit.toNanos();
    do {
      if (talk.done(name, LOOK_AGAIN)) {
        return new PrintOutcome.Printed(job.id());
      }
      if (!wellAfter(talk)) {
        // the word may have come while the status was asked
        return talk.done(name, Duration.ZERO)
            ? new PrintOutcome.Printed(job.id())
            : new PrintOutcome.Unconfirmed(job.id(), known);
      }
    } while (System.nanoTime() < end);
    return new PrintOutcome.Unconfirmed(job.id(), NO_PROOF);
  }

  private PrintOutcome asked(Talk talk, SlipJob job) {
    cleanOpening = DIRTY;
    talk.send(Encoder.encode(job));
    boolean well = wellAfter(talk);
    talk.done(new ProcessId("----"), SETTLE);
    return well && wellAfter(talk)
        ? new PrintOutcome.AskCitizen(job.id())
        : new PrintOutcome.Unconfirmed(job.id(), known);
  }

  private boolean wellAfter(Talk talk) {
    known = talk.state().map(PrinterState::status).orElse(DeviceStatus.SILENT);
    return known.online();
  }

  private Optional<PrinterState> state() {
    try {
      Optional<PrinterState> state = line.ask(EscPosPrinter::freshState);
      known = state.map(PrinterState::status).orElse(DeviceStatus.SILENT);
      return state;
    } catch (ChannelException e) {
      lost();
      return Optional.empty();
    }
  }

  private static Optional<PrinterState> freshState(Channel channel) {
    Talk talk = new Talk(channel);
    talk.forget();
    return talk.state();
  }

  private void lost() {
    line.close();
    cleanOpening = DIRTY;
    known = DeviceStatus.UNREACHABLE;
  }

  @Override
  public DeviceStatus status() {
    inTurn(this::state);
    return known;
  }

  @Override
  public PaperLevel paper() {
    return inTurn(this::state).map(PrinterState::paper).orElse(PaperLevel.UNKNOWN);
  }

  private Optional<PrinterState> inTurn(Supplier<Optional<PrinterState>> ask) {
    try {
      if (!turn.tryLock(TURN.toNanos(), TimeUnit.NANOSECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return ask.get();
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      line.close();
    } finally {
      turn.unlock();
    }
  }
}
