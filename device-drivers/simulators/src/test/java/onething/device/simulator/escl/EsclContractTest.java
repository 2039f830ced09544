package onething.device.simulator.escl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import onething.device.Cancellation;
import onething.device.DeviceState;
import onething.device.Drivers;
import onething.device.scanner.PageSize;
import onething.device.scanner.ScanEvent;
import onething.device.scanner.ScanEvent.Failure;
import onething.device.scanner.ScanRequest;
import onething.device.scanner.ScanRequest.ColorMode;
import onething.device.scanner.ScanRequest.Source;
import onething.device.scanner.Scanner;
import onething.device.simulator.sample.SamplePages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EsclContractTest {

  private static final ScanRequest GREY = new ScanRequest(100, ColorMode.GRAY8, Source.FEEDER);

  private final EsclSimulator device = new EsclSimulator(Clock.systemUTC());
  private final Cancellation cancel = new Cancellation();
  private final List<ScanEvent> events = new ArrayList<>();
  private Scanner scanner;

  @BeforeEach
  void connect() {
    device.slow(0);
    device.listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    scanner = Drivers.scanner("scanner", "http://127.0.0.1:" + device.port());
  }

  @AfterEach
  void disconnect() throws Exception {
    scanner.close();
    device.close();
  }

  @Test
  void aStackIsScannedPageByPageInItsOrder() {
    device.load(SamplePages.bill());
    scan(GREY);
    assertThat(events).hasSize(4);
    assertThat(((ScanEvent.Page) events.get(2)).number()).isEqualTo(3);
    assertThat(events.getLast()).isEqualTo(new ScanEvent.Finished(3));
    assertThat(device.feeder()).isEmpty();
  }

  @Test
  void aPageHasTheSizeOfA4AtTheResolutionAskedFor() {
    device.load(List.of(SamplePages.nameForm()));
    scan(new ScanRequest(200, ColorMode.RGB24, Source.FEEDER));
    byte[] jpeg = ((ScanEvent.Page) events.getFirst()).jpeg();
    assertThat(PageSize.declaredBy(jpeg)).contains(new PageSize(1654, 2339));
  }

  @Test
  void anEmptyFeederHasNoPages() {
    scan(GREY);
    assertThat(failure()).isEqualTo(Failure.NO_DOCS);
  }

  @Test
  void aJamIsNamed() {
    device.load(SamplePages.bill());
    device.jam(true);
    scan(GREY);
    assertThat(failure()).isEqualTo(Failure.MEDIA_JAMMED);
    assertThat(scanner.status().code()).isEqualTo("mediaJammed");
  }

  @Test
  void anOpenCoverIsNamed() {
    device.load(SamplePages.bill());
    device.coverOpen(true);
    scan(GREY);
    assertThat(failure()).isEqualTo(Failure.COVER_OPEN);
  }

  @Test
  void aJamInTheMiddleKeepsThePagesBeforeIt() {
    device.load(SamplePages.bill());
    scanner.scan(
        GREY,
        cancel,
        event -> {
          events.add(event);
          device.jam(true);
        });
    assertThat(events).hasSize(2);
    assertThat(failure()).isEqualTo(Failure.MEDIA_JAMMED);
  }

  @Test
  void sixtyThousandPixelsAreRefusedAndTheNextScanWorks() {
    device.load(SamplePages.bill());
    device.hugePage(true);
    scan(GREY);
    assertThat(failure()).isEqualTo(Failure.PAGE_TOO_LARGE);
    events.clear();
    scan(GREY);
    assertThat(events.getLast()).isEqualTo(new ScanEvent.Finished(2));
  }

  @Test
  void aSlowPageIsWaitedFor() {
    device.slow(1);
    device.load(List.of(SamplePages.blank()));
    scan(GREY);
    assertThat(events.getLast()).isEqualTo(new ScanEvent.Finished(1));
  }

  @Test
  void aScanCanBeCanceledAndLeavesTheScannerFree() {
    device.load(SamplePages.bill());
    scanner.scan(
        GREY,
        cancel,
        event -> {
          events.add(event);
          cancel.cancel();
        });
    assertThat(failure()).isEqualTo(Failure.CANCELED);
    events.clear();
    scanner.scan(GREY, new Cancellation(), events::add);
    assertThat(events.getLast()).isEqualTo(new ScanEvent.Finished(2));
  }

  @Test
  void aScannerThatIsUnpluggedSaysSoAndComesBackWithoutARestart() {
    device.load(SamplePages.bill());
    device.unplug();
    assertThat(scanner.status().state()).isEqualTo(DeviceState.NO_DEVICE);
    scan(GREY);
    assertThat(failure()).isEqualTo(Failure.SCANNER_INOP);
    device.plug();
    assertThat(scanner.status().online()).isTrue();
    events.clear();
    scan(GREY);
    assertThat(events.getLast()).isEqualTo(new ScanEvent.Finished(3));
  }

  private void scan(ScanRequest request) {
    scanner.scan(request, cancel, events::add);
  }

  private Failure failure() {
    assertThat(events.getLast()).isInstanceOf(ScanEvent.Failed.class);
    return ((ScanEvent.Failed) events.getLast()).failure();
  }
}
