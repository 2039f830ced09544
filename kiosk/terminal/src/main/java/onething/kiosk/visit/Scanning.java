package onething.kiosk.visit;

import java.util.Optional;
import java.util.function.Consumer;
import onething.catalogue.Material;
import onething.device.Cancellation;
import onething.device.scanner.ScanEvent;
import onething.device.scanner.ScanRequest;
import onething.kiosk.material.PageReader;

/** One run of the scanner: some pages more for a material, or one in the place of another. */
final class Scanning {

  private static final ScanRequest REQUEST =
      new ScanRequest(
          Workplace.Devices.SCAN_DPI, ScanRequest.ColorMode.RGB24, ScanRequest.Source.FEEDER);

  private final Material material;
  private final int room;
  private final boolean replaces;
  private int came;
  private Optional<ScanState> failure = Optional.empty();

  private Scanning(Material material, int room, boolean replaces) {
    this.material = material;
    this.room = room;
    this.replaces = replaces;
  }

  static Scanning adding(Material material, int already) {
    return new Scanning(material, material.maxPages() - already, false);
  }

  static Scanning replacing(Material material) {
    return new Scanning(material, 1, true);
  }

  Material material() {
    return material;
  }

  boolean replaces() {
    return replaces;
  }

  /** Runs on a thread of its own; each page is looked at before the next one comes. */
  Optional<ScanState> run(
      Workplace.Devices devices, Cancellation cancel, Consumer<PageReader.Result.Page> on) {
    devices.scanner().scan(REQUEST, cancel, event -> event(event, devices.pages(), on));
    return failure;
  }

  private void event(ScanEvent event, PageReader reader, Consumer<PageReader.Result.Page> on) {
    switch (event) {
      case ScanEvent.Page p -> page(p, reader, on);
      case ScanEvent.Failed f -> failure = Optional.of(ScanWords.failed(f.failure()));
      case ScanEvent.Finished _ -> {}
    }
  }

  private void page(ScanEvent.Page page, PageReader reader, Consumer<PageReader.Result.Page> on) {
    if (came == room) {
      failure = Optional.of(ScanWords.tooMany(material.maxPages()));
      return;
    }
    switch (reader.read(page.jpeg())) {
      case PageReader.Result.Page p -> {
        came++;
        on.accept(p);
      }
      case PageReader.Result.Refused _ -> failure = Optional.of(ScanWords.refused());
    }
  }
}
