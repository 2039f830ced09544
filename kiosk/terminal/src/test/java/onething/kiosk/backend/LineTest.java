package onething.kiosk.backend;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onething.contract.sealing.SealedSubmission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real TLS server that answers all kinds of things; only the right one is success. */
class LineTest {

  private static final String CASE = "K03-261121-0001-A";
  private static final String GOOD =
      "{\"caseNo\":\"%s\",\"outcome\":\"RECEIVED_NEW\",\"similarCaseNo\":null}";
  private static final String PROBLEM =
      "{\"type\":\"about:blank\",\"title\":\"t\",\"status\":%d,\"code\":\"%s\"}";

  @TempDir Path data;
  private HttpsServer server;
  private EnrolledKiosk kiosk;
  private BackendLink link;

  @BeforeEach
  void start() throws Exception {
    kiosk = new EnrolledKiosk(data, "https://127.0.0.1:1");
    server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(kiosk.authority().server()));
    server.start();
    URI address = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    link = new BackendLink(new Identities(data, Clock.systemUTC()), Optional.of(address));
  }

  @AfterEach
  void stop() {
    link.close();
    server.stop(0);
  }

  @Test
  void itsOwnAcknowledgementIsSuccess() {
    answer(200, "application/json", GOOD.formatted(CASE));
    assertThat(send()).isInstanceOf(Sent.Acknowledged.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "200 | text/html | <html><body>请登录 Please sign in</body></html>",
        "200 | application/json | <html><body>请登录 Please sign in</body></html>",
        "200 | application/json | {\"caseNo\":\"K03-261121-0002-B\",\"outcome\":\"RECEIVED_NEW\",\"similarCaseNo\":null}",
        "200 | application/json | {\"caseNo\":\"K03-261121-0001-A\",\"outcome\":\"RECEIVED_NEW\"",
        "200 | application/json | {\"caseNo\":\"K03-261121-0001-A\",\"outcome\":\"FINE\",\"similarCaseNo\":null}",
        "200 | application/json | {}",
        "200 | application/json | null",
        "200 | application/json | ``",
        "202 | text/plain | ok",
        "302 | text/html | ``",
        "403 | text/html | <html>blocked by the firewall</html>",
        "404 | text/html | <html>no such page</html>",
        "500 | text/html | <html>proxy error</html>",
        "503 | text/html | <html>overloaded</html>"
      })
  void whatIsNotTheBackendsAcknowledgementIsNoSuccessAndNoRefusal(
      int status, String type, String body) {
    answer(status, type, body);
    assertThat(send()).isInstanceOf(Sent.NoLine.class);
  }

  @ParameterizedTest
  @CsvSource({
    "409, otherBody",
    "403, otherKiosk",
    "404, foreignKey",
    "400, malformed",
    "413, tooLarge"
  })
  void theBackendsJudgementIsARefusal(int status, String code) {
    answer(status, "application/problem+json", PROBLEM.formatted(status, code));
    assertThat(send()).isEqualTo(new Sent.Refused(code));
  }

  @ParameterizedTest
  @CsvSource({"403, kioskRevoked", "403, kioskUnknown", "429, tooMany", "503, unavailable"})
  void aClosedDoorIsNoJudgementOfTheSubmission(int status, String code) {
    answer(status, "application/problem+json", PROBLEM.formatted(status, code));
    assertThat(send()).isEqualTo(new Sent.NoLine(code, Duration.ZERO));
  }

  @Test
  void theBackendsOwnFaultIsAFailureOfThisSubmission() {
    answer(500, "application/problem+json", PROBLEM.formatted(500, "fault"));
    assertThat(send()).isEqualTo(new Sent.Failed("backendFault"));
  }

  @Test
  void anOverloadedBackendsWishForAPauseIsHeard() {
    server.createContext(
        "/",
        x -> {
          x.getResponseHeaders().add("Retry-After", "120");
          reply(x, 503, "text/plain", "busy");
        });
    assertThat(send()).isEqualTo(new Sent.NoLine("notUnderstood", Duration.ofSeconds(120)));
  }

  @Test
  void nobodyThereIsNoLine() throws IOException {
    server.stop(0);
    assertThat(send()).isEqualTo(new Sent.NoLine("unreachable", Duration.ZERO));
  }

  @Test
  void aServerOfAnotherAuthorityIsNoLine() throws Exception {
    HttpsServer stranger = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    stranger.setHttpsConfigurator(new HttpsConfigurator(new TestAuthority().server()));
    stranger.createContext("/", x -> reply(x, 200, "application/json", GOOD.formatted(CASE)));
    stranger.start();
    URI address = URI.create("https://127.0.0.1:" + stranger.getAddress().getPort());
    try (BackendLink other =
        new BackendLink(new Identities(data, Clock.systemUTC()), Optional.of(address))) {
      assertThat(new HttpSubmissionLine(other).send(sealed()))
          .isEqualTo(new Sent.NoLine("unreachable", Duration.ZERO));
    } finally {
      stranger.stop(0);
    }
  }

  @Test
  void aHalfOpenLineTimesOut() throws IOException {
    try (ServerSocket silent = new ServerSocket(0);
        BackendLink half =
            new BackendLink(
                new Identities(data, Clock.systemUTC()),
                Optional.of(URI.create("https://127.0.0.1:" + silent.getLocalPort())))) {
      RegistryReply reply =
          new HttpRegistry(half).look("C", "9", List.of("birth-record"), Duration.ofMillis(300));
      assertThat(reply).isEqualTo(new RegistryReply.NoAnswer("timeout"));
    }
  }

  @Test
  void aRegistryThatLeavesSomethingOutGaveNoAnswer() {
    answer(200, "application/json", "{\"evidence\":[]}");
    assertThat(look()).isInstanceOf(RegistryReply.NoAnswer.class);
  }

  @Test
  void aRegistryOutageIsSaidSo() {
    answer(503, "application/problem+json", PROBLEM.formatted(503, "registryOutage"));
    assertThat(look()).isEqualTo(new RegistryReply.NoAnswer("outage"));
  }

  @Test
  void aRegistrysAnswerIsHandedOn() {
    answer(
        200,
        "application/json",
        "{\"evidence\":[{\"type\":\"birth-record\",\"status\":\"NOT_FOUND\",\"ref\":\"\",\"fields\":{}}]}");
    assertThat(look()).isInstanceOf(RegistryReply.Answered.class);
  }

  private RegistryReply look() {
    return new HttpRegistry(link).look("C", "9", List.of("birth-record"), Duration.ofSeconds(20));
  }

  private Sent send() {
    return new HttpSubmissionLine(link).send(sealed());
  }

  private void answer(int status, String type, String body) {
    server.createContext("/", x -> reply(x, status, type, body));
  }

  private static void reply(HttpExchange x, int status, String type, String body)
      throws IOException {
    try (x) {
      x.getRequestBody().readAllBytes();
      x.getResponseHeaders().add("Content-Type", type);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      x.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      x.getResponseBody().write(bytes);
    }
  }

  private static SealedSubmission sealed() {
    return new SealedSubmission(
        "K03",
        "6f0d2c1e-0000-4000-8000-000000000001",
        CASE,
        "v",
        "0".repeat(64),
        "k",
        new byte[32],
        new byte[16],
        new byte[64]);
  }
}
