package onething.device.simulator.escl;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import onething.device.Cancellation;
import onething.device.Drivers;
import onething.device.scanner.ScanEvent;
import onething.device.scanner.ScanEvent.Failure;
import onething.device.scanner.ScanRequest;
import onething.device.scanner.ScanRequest.ColorMode;
import onething.device.scanner.ScanRequest.Source;
import onething.device.scanner.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Something answers at the scanner's address that is broken, or no scanner at all. */
@Timeout(60)
class HostileScannerTest {

  private static final String IDLE =
      "<s xmlns:p='p'><p:State>Idle</p:State><p:AdfState>ScannerAdfLoaded</p:AdfState></s>";

  private HttpServer http;
  private Scanner scanner;
  private String status = IDLE;
  private byte[] document = {};

  @BeforeEach
  void listen() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/eSCL/ScannerStatus", exchange -> send(exchange, 200, bytes(status)));
    http.createContext("/eSCL/ScanJobs", this::job);
    http.start();
    scanner = Drivers.scanner("scanner", "http://127.0.0.1:" + http.getAddress().getPort());
  }

  @AfterEach
  void stop() throws Exception {
    scanner.close();
    http.stop(0);
  }

  @Test
  void aPageOfTooManyBytesIsHungUpOn() {
    document = new byte[Scanner.MAX_PAGE_BYTES + 1];
    assertThat(failure()).isEqualTo(Failure.PAGE_TOO_LARGE);
  }

  @Test
  void aLoginPageInsteadOfAPictureIsNoPage() {
    document = bytes("<html>Please log in</html>");
    assertThat(failure()).isEqualTo(Failure.SCANNER_INOP);
  }

  @Test
  void aLoginPageInsteadOfAStatusIsNoScanner() {
    status = "<html><br>Please log in</html>";
    assertThat(scanner.status().online()).isFalse();
    assertThat(failure()).isEqualTo(Failure.SCANNER_INOP);
  }

  private void job(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      // another host is named on purpose: the driver must not follow there
      exchange.getResponseHeaders().set("Location", "http://192.0.2.1/eSCL/ScanJobs/1");
      send(exchange, 201, new byte[0]);
    } else {
      send(exchange, 200, document);
    }
  }

  private static void send(HttpExchange exchange, int code, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Failure failure() {
    List<ScanEvent> events = new ArrayList<>();
    ScanRequest request = new ScanRequest(100, ColorMode.GRAY8, Source.FEEDER);
    scanner.scan(request, new Cancellation(), events::add);
    assertThat(events).hasSize(1);
    return ((ScanEvent.Failed) events.getFirst()).failure();
  }
}
