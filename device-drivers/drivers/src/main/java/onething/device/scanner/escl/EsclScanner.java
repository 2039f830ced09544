package onething.device.scanner.escl;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import onething.device.Cancellation;
import onething.device.DeviceStatus;
import onething.device.scanner.ScanEvent;
import onething.device.scanner.ScanEvent.Failure;
import onething.device.scanner.ScanRequest;
import onething.device.scanner.Scanner;

/** A scanner that speaks eSCL: status, job, pages until there are no more. */
public final class EsclScanner implements Scanner {

  private static final Duration STATUS = Duration.ofMillis(900);
  private static final Duration START = Duration.ofSeconds(5);
  private static final Duration BUSY_PAUSE = Duration.ofMillis(300);
  private static final int BUSY_TRIES = 10;
  private static final int MOST_PAGES = 100;
  private static final int STATUS_BYTES = 64 * 1024;

  private final String id;
  private final URI base;
  private final Http http = new Http();
  private final ReentrantLock turn = new ReentrantLock();

  /**
   * A scanner at an address.
   *
   * @param base {@code http://host:port/eSCL}; the path may be left out
   * @throws IllegalArgumentException if it is no HTTP address
   */
  public EsclScanner(String id, URI base) {
    if (base.getHost() == null || !String.valueOf(base.getScheme()).matches("https?")) {
      throw new IllegalArgumentException("no HTTP address: " + base);
    }
    this.id = id;
    String path = base.getPath().replaceAll("/+$", "");
    this.base = base.resolve(path.isEmpty() ? "/eSCL" : path);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public DeviceStatus status() {
    try {
      return reported(STATUS).status();
    } catch (IOException e) {
      return DeviceStatus.UNREACHABLE;
    }
  }

  private Reported reported(Duration limit) throws IOException {
    Cancellation never = new Cancellation();
    Http.Answer answer = http.get(below("/ScannerStatus"), STATUS_BYTES, limit, never);
    if (answer.status() != 200) {
      throw new IOException("HTTP " + answer.status());
    }
    try {
      return Reported.parse(answer.body());
    } catch (XMLStreamException e) {
      // a captive portal's page, for instance: not this scanner
      throw new IOException("no status document", e);
    }
  }

  private URI below(String path) {
    return URI.create(base + path);
  }

  @Override
  public void scan(ScanRequest request, Cancellation cancel, Consumer<ScanEvent> on) {
    turn.lock();
    try {
      on.accept(scanInTurn(request, cancel, on));
    } finally {
      turn.unlock();
    }
  }

  private ScanEvent scanInTurn(ScanRequest request, Cancellation cancel, Consumer<ScanEvent> on) {
    try {
      Reported before = reported(START);
      boolean noPaper = request.source() == ScanRequest.Source.FEEDER && before.feederEmpty();
      return noPaper || !before.status().online() ? failed(before) : run(request, cancel, on);
    } catch (IOException e) {
      return cancel.isCanceled()
          ? new ScanEvent.Failed(Failure.CANCELED, DeviceStatus.READY)
          : diagnosed();
    }
  }

  private ScanEvent run(ScanRequest request, Cancellation cancel, Consumer<ScanEvent> on)
      throws IOException {
    for (int i = 0; i < BUSY_TRIES && !cancel.isCanceled(); i++) {
      Http.Answer answer = http.post(below("/ScanJobs"), Settings.xml(request), START, cancel);
      if (answer.status() == 201) {
        return pages(new Job(http, jobUri(answer.location())), cancel, on);
      }
      if (answer.status() != 503) {
        return diagnosed();
      }
      cancel.await(BUSY_PAUSE);
    }
    return cancel.isCanceled()
        ? new ScanEvent.Failed(Failure.CANCELED, DeviceStatus.READY)
        : diagnosed();
  }

  /** Only the path is taken, so that no answer can send this driver to another host. */
  private URI jobUri(String location) {
    return base.resolve(URI.create(location).getRawPath());
  }

  private ScanEvent pages(Job job, Cancellation cancel, Consumer<ScanEvent> on) throws IOException {
    boolean ended = false;
    try {
      for (int number = 1; number <= MOST_PAGES && !cancel.isCanceled(); number++) {
        switch (job.next(cancel)) {
          case Job.Next.Page page -> on.accept(new ScanEvent.Page(page.jpeg(), number));
          case Job.Next.End end -> {
            ended = true;
            return finished(number - 1);
          }
          case Job.Next.TooLarge tooLarge -> {
            return new ScanEvent.Failed(Failure.PAGE_TOO_LARGE, DeviceStatus.READY);
          }
          case Job.Next.Trouble trouble -> {
            return cancel.isCanceled() ? canceled() : diagnosed();
          }
        }
      }
      return cancel.isCanceled() ? canceled() : diagnosed();
    } finally {
      if (!ended) {
        job.cancel();
      }
    }
  }

  private static ScanEvent canceled() {
    return new ScanEvent.Failed(Failure.CANCELED, DeviceStatus.READY);
  }

  private static ScanEvent finished(int pages) {
    return pages == 0
        ? new ScanEvent.Failed(Failure.NO_DOCS, DeviceStatus.READY)
        : new ScanEvent.Finished(pages);
  }

  private ScanEvent diagnosed() {
    try {
      return failed(reported(START));
    } catch (IOException e) {
      return new ScanEvent.Failed(Failure.SCANNER_INOP, DeviceStatus.UNREACHABLE);
    }
  }

  private static ScanEvent failed(Reported reported) {
    Reported.Cause cause = reported.cause();
    return new ScanEvent.Failed(cause.failure(), cause.status());
  }

  @Override
  public void close() {
    http.close();
  }
}
