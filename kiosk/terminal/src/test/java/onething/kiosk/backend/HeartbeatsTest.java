package onething.kiosk.backend;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import onething.contract.Heartbeat;
import onething.contract.SealingKeys;
import onething.contract.json.ContractJson;
import onething.contract.sealing.OpeningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeartbeatsTest {

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_PLAIN);

  @TempDir Path data;
  private final BlockingQueue<Heartbeat> heard = new LinkedBlockingQueue<>();
  private final OpeningKey newer = OpeningKey.generate();
  private final Depth depth = new Depth();
  private HttpsServer server;
  private Identities identities;
  private BackendLink link;
  private Heartbeats beats;

  @BeforeEach
  void start() throws Exception {
    EnrolledKiosk kiosk = new EnrolledKiosk(data, "https://127.0.0.1:1");
    server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(kiosk.authority().server()));
    server.createContext("/api/kiosk/heartbeats", this::hear);
    server.createContext("/api/kiosk/keys", this::tellKeys);
    server.start();
    identities = new Identities(data, Clock.systemUTC());
    link =
        new BackendLink(
            identities,
            Optional.of(URI.create("https://127.0.0.1:" + server.getAddress().getPort())));
    beats = new Heartbeats(link, identities, () -> depth, () -> Map.of("printer", "ONLINE"), "1");
  }

  @AfterEach
  void stop() {
    link.close();
    server.stop(0);
  }

  @Test
  void aBeatTellsHowTheKioskIs() {
    assertThat(beats.beat()).isTrue();
    assertThat(heard).containsExactly(new Heartbeat("K03", "1", Map.of("printer", "ONLINE"), 2, 1));
  }

  @Test
  void theFirstBeatThatIsHeardWakesTheOutboxOnce() {
    beats.beat();
    beats.beat();
    assertThat(depth.woken).isEqualTo(1);
  }

  @Test
  void aBeatTakesNewSealingKeysOver() {
    beats.beat();
    assertThat(
            identities.identity().orElseThrow().enrolment().sealingKeys().usableAt(Instant.now()))
        .hasValueSatisfying(k -> assertThat(k.keyId()).isEqualTo(newer.keyId()));
  }

  @Test
  void aBackendThatIsAwayIsNoFault() {
    server.stop(0);
    assertThat(beats.beat()).isFalse();
    assertThat(depth.woken).isZero();
  }

  private void hear(HttpExchange x) throws IOException {
    try (x) {
      heard.add(JSON.read(x.getRequestBody().readAllBytes(), Heartbeat.class));
      x.sendResponseHeaders(204, -1);
    }
  }

  private void tellKeys(HttpExchange x) throws IOException {
    try (x) {
      byte[] keys =
          JSON.write(
              new SealingKeys(List.of(newer.sealingKey(Instant.parse("2035-01-01T00:00:00Z")))));
      x.getResponseHeaders().add("Content-Type", "application/json");
      x.sendResponseHeaders(200, keys.length);
      x.getResponseBody().write(keys);
    }
  }

  private static final class Depth implements OutboxDepth {

    private int woken;

    @Override
    public int waiting() {
      return 2;
    }

    @Override
    public int stuck() {
      return 1;
    }

    @Override
    public void lineIsBack() {
      woken++;
    }
  }
}
