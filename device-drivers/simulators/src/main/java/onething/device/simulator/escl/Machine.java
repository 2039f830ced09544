package onething.device.simulator.escl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import onething.device.simulator.Listeners;
import onething.device.simulator.sample.SamplePage;
import onething.device.simulator.sample.SamplePages;

/** The scanner's inside: feeder, paper path, one job at a time. */
final class Machine {

  private static final long NANOS_PER_PAGE = 500_000_000L;
  private static final long JOB_FORGOTTEN_NANOS = 10_000_000_000L;

  private final Listeners listeners;
  private final Deque<SamplePage> feeder = new ArrayDeque<>();
  private Optional<Job> job = Optional.empty();
  private int jobs;
  private int pace = 1;
  private boolean jam;
  private boolean coverOpen;
  private boolean hugePage;

  Machine(Listeners listeners) {
    this.listeners = listeners;
  }

  private static final class Job {
    private final String id;
    private final Settings settings;
    private int sent;
    private long ready;
    private long touched = System.nanoTime();

    private Job(String id, Settings settings) {
      this.id = id;
      this.settings = settings;
    }
  }

  /** What came of asking for a job: its id, or the HTTP status that refuses it. */
  sealed interface Start {
    record Started(String id) implements Start {}

    record Refused(int status) implements Start {}
  }

  /** What came of asking for a page: its bytes, or the HTTP status that says why not. */
  sealed interface Next {
    record Page(byte[] jpeg) implements Next {}

    record None(int status) implements Next {}
  }

  synchronized Start start(Settings settings) {
    if (job.isPresent() && System.nanoTime() - job.get().touched < JOB_FORGOTTEN_NANOS) {
      return new Start.Refused(503);
    }
    boolean noPaper = settings.feeder() && feeder.isEmpty();
    if (noPaper || jam || coverOpen) {
      return new Start.Refused(409);
    }
    Job started = new Job(String.valueOf(++jobs), settings);
    started.ready = System.nanoTime() + NANOS_PER_PAGE * pace;
    job = Optional.of(started);
    listeners.tell("jobStarted", settings.dpi() + " dpi, " + settings.colour());
    return new Start.Started(started.id);
  }

  synchronized Next next(String id) {
    if (job.isEmpty() || !job.get().id.equals(id)) {
      return new Next.None(404);
    }
    Job current = job.get();
    current.touched = System.nanoTime();
    if (jam || coverOpen) {
      return new Next.None(500);
    }
    boolean all = current.settings.feeder() ? feeder.isEmpty() : current.sent == 1;
    if (all) {
      end(current);
      return new Next.None(404);
    }
    return current.ready > System.nanoTime() ? new Next.None(503) : page(current);
  }

  private Next page(Job current) {
    SamplePage page = feeder.isEmpty() ? SamplePages.blank() : feeder.removeFirst();
    byte[] jpeg = hugePage ? Jpegs.huge() : Jpegs.of(page, current.settings);
    hugePage = false;
    current.sent++;
    current.ready = System.nanoTime() + NANOS_PER_PAGE * pace;
    listeners.tell("pageSent", page.key() + ", " + jpeg.length + " bytes");
    return new Next.Page(jpeg);
  }

  synchronized boolean cancel(String id) {
    Optional<Job> canceled = job.filter(current -> current.id.equals(id));
    canceled.ifPresent(this::end);
    return canceled.isPresent();
  }

  private void end(Job ended) {
    job = Optional.empty();
    listeners.tell("jobEnded", ended.sent + " pages");
  }

  synchronized String pwgState() {
    if (jam || coverOpen) {
      return "Stopped";
    }
    return job.isPresent() ? "Processing" : "Idle";
  }

  synchronized String adfState() {
    if (jam) {
      return "ScannerAdfJam";
    }
    if (coverOpen) {
      return "ScannerAdfHatchOpen";
    }
    return feeder.isEmpty() ? "ScannerAdfEmpty" : "ScannerAdfLoaded";
  }

  synchronized void load(List<SamplePage> pages) {
    feeder.addAll(pages);
  }

  synchronized void unload() {
    feeder.clear();
  }

  synchronized List<SamplePage> feeder() {
    return new ArrayList<>(feeder);
  }

  synchronized void jam(boolean on) {
    jam = on;
  }

  synchronized boolean jammed() {
    return jam;
  }

  synchronized void coverOpen(boolean on) {
    coverOpen = on;
  }

  synchronized boolean coverIsOpen() {
    return coverOpen;
  }

  synchronized void hugePage(boolean on) {
    hugePage = on;
  }

  synchronized boolean sendsHugePage() {
    return hugePage;
  }

  synchronized void pace(int factor) {
    pace = factor;
  }

  synchronized int pace() {
    return pace;
  }

  synchronized void reset() {
    feeder.clear();
    job = Optional.empty();
    jam = false;
    coverOpen = false;
    hugePage = false;
    pace = 1;
  }
}
