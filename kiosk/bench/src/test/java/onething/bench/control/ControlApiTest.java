package onething.bench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import onething.bench.devices.SimulatedDevices;
import onething.device.simulator.sample.SampleCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("The bench by HTTP")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "onething.bench.devices-port=0")
class ControlApiTest {

  @Autowired private SimulatedDevices devices;
  @LocalServerPort private int port;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void reset() {
    devices.reset();
  }

  @Test
  @DisplayName("puts a sample card on the reader, and one made up by the caller")
  void placesCards() throws Exception {
    assertThat(post("/api/card/place?key=chen", "").statusCode()).isEqualTo(200);
    assertThat(devices.cardReader().placed().map(SampleCard::key)).contains("chen");
    String madeUp =
        """
        {"name":"王示例","sex":"MALE","nation":"汉","birth":"1990-10-01",
         "address":"示例县","number":"990101199010010053"}\
        """;
    assertThat(post("/api/card/place", madeUp).statusCode()).isEqualTo(200);
    assertThat(devices.cardReader().placed().map(SampleCard::name)).contains("王示例");
  }

  @Test
  @DisplayName("refuses a card, page or fault that it does not have")
  void refusesTheUnknown() throws Exception {
    assertThat(post("/api/card/place?key=nobody", "").statusCode()).isEqualTo(400);
    assertThat(post("/api/scanner/load?pages=bill1,nothing", "").statusCode()).isEqualTo(400);
    assertThat(post("/api/fault/scanner/nothing", "").statusCode()).isEqualTo(400);
    assertThat(get("/api/slips/last.png").statusCode()).isEqualTo(400);
  }

  @Test
  @DisplayName("names the faults that are on")
  void namesFaults() throws Exception {
    post("/api/fault/slipPrinter/paper-out", "");
    assertThat(get("/api/state").body()).contains("slipPrinter/paper-out");
  }

  @Test
  @DisplayName("pulls the printer's plug: nothing answers at its port until it is mended")
  void unplugs() throws Exception {
    int printer = devices.printer().port();
    post("/api/fault/slipPrinter/unplug", "");
    assertThat(answers(printer)).isFalse();
    http.send(request("/api/fault/slipPrinter/unplug").DELETE().build(), BodyHandlers.ofString());
    assertThat(answers(printer)).isTrue();
  }

  private static boolean answers(int port) {
    try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return line.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private HttpResponse<String> post(String path, String json) throws Exception {
    return http.send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }
}
