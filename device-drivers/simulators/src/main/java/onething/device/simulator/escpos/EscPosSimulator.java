package onething.device.simulator.escpos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import onething.device.simulator.LoopbackServer;
import onething.device.simulator.WireEvent;
import onething.device.simulator.WireEvents;

/**
 * A slip printer at the far end of the wire. It takes bytes, answers status at once even while the
 * rest of the buffer waits for paper, prints in order, and keeps what stands on the paper when a
 * line breaks, as real printers do. All methods are safe from any thread.
 */
public final class EscPosSimulator implements AutoCloseable {

  /** What can be wrong with the printer. */
  public enum Fault {
    /** No paper left. */
    PAPER_OUT,
    /** The roll is near its end; printing goes on. */
    PAPER_LOW,
    /** The cover stands open. */
    COVER_OPEN,
    /** Not connected. */
    UNPLUGGED,
    /** Prints, but slowly. */
    SLOW,
    /** Takes bytes and says nothing. */
    SILENT,
    /** A model that does not know GS ( H: it can never prove that a slip came out. */
    NO_PROOF
  }

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Duration SLOW_STEP = Duration.ofMillis(150);

  private final WireEvents events;
  private final LoopbackServer server;
  private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
  private final Deque<Queued> buffer = new ArrayDeque<>();
  private final List<PrintedSlip> mouth = new ArrayList<>();
  private final Paper paper = new Paper();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int linesLeft = Integer.MAX_VALUE;
  private int printed;
  private boolean closed;

  private record Queued(Command command, Reply reply) {}

  /** A way back to whoever is on the line. */
  private interface Reply {
    void send(byte... bytes);
  }

  private EscPosSimulator(int port, Clock clock) {
    this.events = new WireEvents("slipPrinter", clock);
    this.server = LoopbackServer.on(port, this::serve);
    Thread.ofVirtual().name("print-head").start(this::work);
  }

  /** Starts a printer on a loopback port, 0 for any free one. */
  public static EscPosSimulator listen(int port, Clock clock) {
    return new EscPosSimulator(port, clock);
  }

  /** The port. */
  public int port() {
    return server.port();
  }

  /** Tells of every event; run the result to stop. */
  public Runnable listen(Consumer<WireEvent> listener) {
    return events.listen(listener);
  }

  /** Serves one line until it ends: for pipes and PTYs. */
  public void serve(InputStream in, OutputStream out) throws IOException {
    CommandReader reader = new CommandReader();
    Reply reply = answer -> answer(out, answer);
    byte[] chunk = new byte[4096];
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      take(reader.feed(chunk, length), chunk, length, reply);
    }
  }

  /** Causes a fault or mends it. */
  public synchronized void fault(Fault fault, boolean on) {
    if (on ? !faults.add(fault) : !faults.remove(fault)) {
      return;
    }
    if (fault == Fault.UNPLUGGED) {
      plug(!on);
    }
    linesLeft = fault == Fault.PAPER_OUT && !on ? Integer.MAX_VALUE : linesLeft;
    events.tell(on ? word(fault) : word(fault) + "Cleared", "");
    notifyAll();
  }

  /** Whether a fault is on. */
  public synchronized boolean has(Fault fault) {
    return faults.contains(fault);
  }

  /** The paper ends after so many more lines or pictures, in the middle of whatever is printing. */
  public synchronized void endPaperAfter(int lines) {
    linesLeft = lines;
  }

  /** The slips in the mouth, oldest first. */
  public synchronized List<PrintedSlip> slips() {
    return List.copyOf(mouth);
  }

  /** How many slips came out since the start, taken or not. */
  public synchronized int printed() {
    return printed;
  }

  /** A hand takes all slips out of the mouth. */
  public synchronized void takeSlips() {
    if (!mouth.isEmpty()) {
      mouth.clear();
      events.tell("mediaTaken", "");
    }
  }

  /** No faults, full paper, empty mouth, nothing in the buffer. */
  public synchronized void reset() {
    Set.copyOf(faults).forEach(fault -> fault(fault, false));
    buffer.clear();
    takeSlips();
    if (paper.used()) {
      paper.tear();
    }
    bytes.reset();
    linesLeft = Integer.MAX_VALUE;
  }

  @Override
  public synchronized void close() {
    closed = true;
    server.close();
    notifyAll();
  }

  private void plug(boolean in) {
    if (in) {
      server.plug();
    } else {
      server.unplug();
      buffer.clear();
    }
  }

  private synchronized void take(List<Command> commands, byte[] chunk, int length, Reply reply) {
    bytes.write(chunk, 0, length);
    for (Command command : commands) {
      if (command instanceof Command.AskStatus(int which)) {
        say(reply, status(which));
      } else {
        buffer.add(new Queued(command, reply));
      }
    }
    notifyAll();
  }

  private void work() {
    while (step()) {
      if (has(Fault.SLOW)) {
        LockSupport.parkNanos(SLOW_STEP.toNanos());
      }
    }
  }

  private synchronized boolean step() {
    while (!closed && (buffer.isEmpty() || !canPrint())) {
      try {
        wait();
      } catch (InterruptedException e) {
        return false;
      }
    }
    if (!closed) {
      Queued next = buffer.remove();
      carryOut(next.command(), next.reply());
    }
    return !closed;
  }

  private boolean canPrint() {
    return !faults.contains(Fault.PAPER_OUT) && !faults.contains(Fault.COVER_OPEN);
  }

  private void carryOut(Command command, Reply reply) {
    switch (command) {
      case Command.Text(byte[] text) -> paper.text(new String(text, GB18030));
      case Command.LineFeed() -> onPaper(paper::print);
      case Command.Initialise() -> paper.initialise();
      case Command.Align(int where) -> paper.align(where);
      case Command.Bold(boolean on) -> paper.bold(on);
      case Command.Size(int wide, int high) -> paper.size(wide, high);
      case Command.FeedLines(int lines) -> paper.feed(lines * 30);
      case Command.FeedDots(int dots) -> paper.feed(dots);
      case Command.Spacing(int dots) -> paper.spacing(dots);
      case Command.Raster(int wide, int high, byte[] data) ->
          onPaper(() -> paper.raster(wide, high, data));
      case Command.Cut() -> cut();
      case Command.ProcessId(byte[] id) -> prove(id, reply);
      case Command.AutomaticStatus(boolean on) -> automatic(on, reply);
      case Command.AskStatus(int which) -> say(reply, status(which));
      case Command.Ignored() -> {}
    }
  }

  private void onPaper(Runnable printing) {
    printing.run();
    if (linesLeft != Integer.MAX_VALUE && --linesLeft <= 0) {
      fault(Fault.PAPER_OUT, true);
    }
  }

  private void cut() {
    mouth.add(new PrintedSlip(paper.tear(), bytes.toByteArray(), true));
    printed++;
    events.tell("mediaPresented", bytes.size() + " B");
    bytes.reset();
  }

  private void prove(byte[] id, Reply reply) {
    if (!faults.contains(Fault.NO_PROOF)) {
      say(reply, (byte) 0x37, (byte) 0x22, id[0], id[1], id[2], id[3], (byte) 0);
      events.tell("processId", "GS ( H");
    }
  }

  private void automatic(boolean on, Reply reply) {
    if (on) {
      int paperEnd = faults.contains(Fault.PAPER_OUT) ? 0x0C : 0;
      int paperLow = faults.contains(Fault.PAPER_LOW) ? 0x03 : 0;
      int offline = canPrint() ? 0 : 0x08;
      int cover = faults.contains(Fault.COVER_OPEN) ? 0x20 : 0;
      say(reply, (byte) (0x10 | offline | cover), (byte) 0, (byte) (paperEnd | paperLow), (byte) 0);
    }
  }

  private byte status(int which) {
    boolean out = faults.contains(Fault.PAPER_OUT);
    boolean cover = faults.contains(Fault.COVER_OPEN);
    boolean low = out || faults.contains(Fault.PAPER_LOW);
    int bits =
        switch (which) {
          case 1 -> canPrint() ? 0 : 0x08;
          case 2 -> (cover ? 0x04 : 0) | (out ? 0x20 : 0);
          case 4 -> (low ? 0x0C : 0) | (out ? 0x60 : 0);
          default -> 0;
        };
    return (byte) (0x12 | bits);
  }

  private void say(Reply reply, byte... answer) {
    if (!faults.contains(Fault.SILENT)) {
      reply.send(answer);
    }
  }

  private static void answer(OutputStream out, byte[] answer) {
    try {
      out.write(answer);
      out.flush();
    } catch (IOException e) {
      // Whoever asked has hung up; a printer talks into the air then.
      return;
    }
  }

  private static String word(Fault fault) {
    return switch (fault) {
      case PAPER_OUT -> "paperOut";
      case PAPER_LOW -> "paperLow";
      case COVER_OPEN -> "coverOpen";
      case UNPLUGGED -> "unplugged";
      case SLOW -> "slow";
      case SILENT -> "silent";
      case NO_PROOF -> "noProof";
    };
  }
}
