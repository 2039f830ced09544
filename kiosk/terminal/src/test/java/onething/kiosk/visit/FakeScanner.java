package onething.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onething.device.Cancellation;
import onething.device.DeviceStatus;
import onething.device.scanner.ScanEvent;
import onething.device.scanner.ScanRequest;
import onething.device.scanner.Scanner;
import onething.device.scanner.quality.Check;
import onething.device.scanner.quality.PageQuality;
import onething.kiosk.material.PageReader;

/** A scanner into which a test puts pages; a page's bytes are its verdict's name. */
final class FakeScanner implements Scanner {

  private final List<String> feeder = new ArrayList<>();
  private Optional<ScanEvent.Failure> failure = Optional.empty();

  void load(PageQuality.Verdict... pages) {
    for (PageQuality.Verdict page : pages) {
      feeder.add(page.name());
    }
  }

  void loadPixelBomb() {
    feeder.add("bomb");
  }

  void fail(ScanEvent.Failure next) {
    failure = Optional.of(next);
  }

  /** Reads the fake pages of this scanner. */
  static PageReader pages() {
    return bytes -> {
      String word = new String(bytes, UTF_8);
      return word.equals("bomb")
          ? new PageReader.Result.Refused()
          : new PageReader.Result.Page(
              TestPictures.a4(), quality(PageQuality.Verdict.valueOf(word)));
    };
  }

  private static PageQuality quality(PageQuality.Verdict verdict) {
    boolean bright = verdict == PageQuality.Verdict.GOOD || verdict == PageQuality.Verdict.BLANK;
    boolean written = verdict != PageQuality.Verdict.BLANK;
    return new PageQuality(
        List.of(
            new Check(Check.Kind.BRIGHT, bright, bright ? 212 : 41, 60),
            new Check(Check.Kind.NOT_BLANK, written, written ? 0.05 : 0, 0.002)),
        verdict);
  }

  @Override
  public void scan(ScanRequest r, Cancellation cancel, Consumer<ScanEvent> on) {
    int number = 0;
    while (!feeder.isEmpty() && !cancel.isCanceled()) {
      byte[] page = feeder.removeFirst().getBytes(UTF_8);
      on.accept(new ScanEvent.Page(page, ++number));
    }
    if (failure.isPresent()) {
      on.accept(new ScanEvent.Failed(failure.get(), DeviceStatus.SILENT));
      failure = Optional.empty();
    } else if (number == 0) {
      on.accept(new ScanEvent.Failed(ScanEvent.Failure.NO_DOCS, DeviceStatus.READY));
    } else {
      on.accept(new ScanEvent.Finished(number));
    }
  }

  @Override
  public String id() {
    return "scanner";
  }

  @Override
  public DeviceStatus status() {
    return DeviceStatus.READY;
  }

  @Override
  public void close() {}
}
