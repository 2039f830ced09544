package onething.device.simulator.escpos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import onething.device.channel.Channel;
import onething.device.channel.ChannelException;
import onething.device.simulator.Listeners;
import onething.device.simulator.escpos.EscPosSimulator.Fault;

/**
 * The printer's inside: a buffer of commands that a print head works off at its own pace, beside
 * real-time commands that are answered at once. As in a real printer the buffer, and a command torn
 * in its middle, outlive a connection and are lost only with the power.
 */
final class Mechanism {

  private static final Duration LISTEN = Duration.ofMillis(500);
  private static final long NANOS_PER_ROW = 1_000_000_000L / 1_200;
  private static final int STRIPS_BEFORE_PAPER_ENDS = 3;

  private final Listeners listeners;
  private final CommandParser parser = new CommandParser();
  private final RealTime realTime = new RealTime();
  private final BlockingQueue<Work> buffer = new LinkedBlockingQueue<>();
  private final EnumSet<Fault> faults = EnumSet.noneOf(Fault.class);
  private final List<PrintedSlip> slips = new ArrayList<>();
  private final List<PrintedSlip> waiting = new ArrayList<>();
  private final ByteArrayOutputStream slipBytes = new ByteArrayOutputStream();
  private Paper paper = new Paper();
  private boolean torn;
  private volatile int pace = 1;

  private record Work(CommandParser.Parsed parsed, Channel from) {}

  Mechanism(Listeners listeners) {
    this.listeners = listeners;
    Thread.ofPlatform().daemon().name("print head").start(this::printForEver);
  }

  void talk(Channel line) {
    byte[] bytes = new byte[4096];
    while (!Thread.currentThread().isInterrupted()) {
      int count = line.read(bytes, LISTEN);
      for (int i = 0; i < count; i++) {
        hear(bytes[i], line);
      }
    }
  }

  private synchronized void hear(byte next, Channel line) {
    realTime.take(next).ifPresent(command -> atOnce(command, line));
    parser.take(next).ifPresent(parsed -> hear(parsed, line));
  }

  private void hear(CommandParser.Parsed parsed, Channel line) {
    switch (parsed.command()) {
      // heard in real time already
      case Command.AskStatus ask -> {}
      case Command.ClearAll clear -> {}
      default -> buffer.add(new Work(parsed, line));
    }
  }

  private void atOnce(Command command, Channel line) {
    switch (command) {
      case Command.AskStatus ask -> answer(line, new byte[] {(byte) status(ask.which())});
      case Command.ClearAll clear -> buffer.clear();
      default -> throw new IllegalArgumentException("not in real time");
    }
  }

  private void answer(Channel line, byte[] bytes) {
    if (faults.contains(Fault.SILENT)) {
      return;
    }
    try {
      line.write(bytes);
    } catch (ChannelException e) {
      listeners.changed();
    }
  }

  private int status(int which) {
    boolean out = faults.contains(Fault.PAPER_OUT);
    boolean open = faults.contains(Fault.COVER_OPEN);
    boolean low = faults.contains(Fault.PAPER_LOW);
    int bits =
        switch (which) {
          case 1 -> out || open ? 0x08 : 0;
          case 2 -> (open ? 0x04 : 0) | (out ? 0x20 : 0);
          case 4 -> (low || out ? 0x0C : 0) | (out ? 0x60 : 0);
          default -> 0;
        };
    return 0x12 | bits;
  }

  private void printForEver() {
    try {
      while (true) {
        Work work = buffer.take();
        awaitPaper();
        int rows = print(work);
        LockSupport.parkNanos(rows * NANOS_PER_ROW * pace);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void awaitPaper() throws InterruptedException {
    while (faults.contains(Fault.PAPER_OUT) || faults.contains(Fault.COVER_OPEN)) {
      wait();
    }
  }

  private synchronized int print(Work work) {
    slipBytes.writeBytes(work.parsed.bytes());
    int rows =
        switch (work.parsed.command()) {
          case Command.Glyph glyph -> paper.glyph(glyph.character());
          case Command.LineFeed feed -> paper.lineFeed();
          case Command.FeedLines feed -> paper.feed(feed.lines());
          case Command.Raster raster -> paper.raster(raster.bytesPerRow(), raster.rows());
          case Command.Cut cut -> cut();
          case Command.ProcessId id -> prove(id, work.from);
          case Command.Initialize initialize -> style(paper::initialize);
          case Command.Align align -> style(() -> paper.align(align.where()));
          case Command.Bold bold -> style(() -> paper.bold(bold.on()));
          case Command.Size size -> style(() -> paper.size(size.wide(), size.high()));
          case Command.Spacing spacing -> style(() -> paper.spacing(spacing.dots()));
          case Command.Nothing nothing -> 0;
          case Command.AskStatus ask -> 0;
          case Command.ClearAll clear -> 0;
        };
    endPaperEarly();
    return rows;
  }

  private static int style(Runnable change) {
    change.run();
    return 0;
  }

  private void endPaperEarly() {
    if (paper.strips() >= STRIPS_BEFORE_PAPER_ENDS && faults.remove(Fault.PAPER_ENDS_EARLY)) {
      torn = true;
      faults.add(Fault.PAPER_OUT);
      listeners.tell("paperOut", "in the middle of a slip");
    }
  }

  private int prove(Command.ProcessId id, Channel line) {
    if (!faults.contains(Fault.NO_PROOF)) {
      byte[] n = id.name();
      answer(line, new byte[] {0x37, 0x22, n[0], n[1], n[2], n[3], 0});
    }
    // a name asked for on empty paper belongs to no slip
    if (paper.strips() == 0) {
      slipBytes.reset();
    }
    return 0;
  }

  private int cut() {
    BufferedImage image = paper.cut();
    byte[] bytes = slipBytes.toByteArray();
    slipBytes.reset();
    boolean complete = !torn;
    torn = false;
    if (!inked(image)) {
      return 0;
    }
    PrintedSlip slip = new PrintedSlip(image, bytes, complete);
    slips.add(slip);
    waiting.add(slip);
    listeners.tell("printed", bytes.length + " bytes" + (complete ? "" : ", torn"));
    return 0;
  }

  private static boolean inked(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 1) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  synchronized boolean isPrinting() {
    return paper.strips() > 0;
  }

  synchronized void powerLost() {
    buffer.clear();
    parser.restart();
    paper.initialize();
    torn = torn || paper.strips() > 0;
    notifyAll();
  }

  void fault(Fault fault, boolean on) {
    synchronized (this) {
      boolean changed = on ? faults.add(fault) : faults.remove(fault);
      notifyAll();
      if (!changed) {
        return;
      }
    }
    listeners.tell(on ? word(fault) : word(fault) + "Cleared", "");
  }

  private static String word(Fault fault) {
    return switch (fault) {
      case PAPER_OUT -> "paperOut";
      case PAPER_LOW -> "paperLow";
      case COVER_OPEN -> "coverOpen";
      case SILENT -> "silent";
      case NO_PROOF -> "noProof";
      case PAPER_ENDS_EARLY -> "paperEndsEarly";
    };
  }

  synchronized EnumSet<Fault> faults() {
    return EnumSet.copyOf(faults);
  }

  synchronized List<PrintedSlip> slips() {
    return List.copyOf(slips);
  }

  synchronized List<PrintedSlip> waiting() {
    return List.copyOf(waiting);
  }

  void take() {
    boolean some;
    synchronized (this) {
      some = !waiting.isEmpty();
      waiting.clear();
    }
    if (some) {
      listeners.tell("mediaTaken", "");
    }
  }

  void pace(int factor) {
    pace = factor;
  }

  int pace() {
    return pace;
  }

  synchronized void reset() {
    powerLost();
    faults.clear();
    slips.clear();
    waiting.clear();
    slipBytes.reset();
    paper = new Paper();
    torn = false;
    pace = 1;
    notifyAll();
  }
}
