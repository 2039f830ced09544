package onething.backend.kiosks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onething.backend.site.DataFolder;
import onething.backend.testing.BackendTest;
import onething.backend.testing.EnrolledKiosk;
import onething.contract.Enrolment;
import onething.contract.Heartbeat;
import onething.contract.Problem;
import onething.contract.SealingKeys;
import onething.contract.identity.Identity;
import onething.contract.identity.KioskTls;
import onething.contract.identity.Pem;
import onething.contract.json.ContractJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The kiosks' connector, over real TLS. */
@BackendTest
class DoorTest {

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_PLAIN);

  @Autowired private Fleet fleet;
  @Autowired private LinkConnector connector;
  @Autowired private Authority authority;
  @Autowired private DataFolder data;
  @LocalServerPort private int pages;

  @Test
  void anEnrolledKioskIsLetIn() {
    EnrolledKiosk kiosk = EnrolledKiosk.enrol(fleet, "K21");
    HttpResponse<byte[]> answer = kiosk.get("/api/kiosk/keys");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.read(answer.body(), SealingKeys.class).keys()).isNotEmpty();
  }

  @Test
  void withoutACertificateNobodyIsLetIn() throws Exception {
    HttpResponse<byte[]> answer = stranger("/api/kiosk/keys");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(problem(answer).code()).isEqualTo("certificateMissing");
  }

  @Test
  void aRevokedKioskIsShutOutAtOnceAndCanBeEnrolledAnew() {
    EnrolledKiosk kiosk = EnrolledKiosk.enrol(fleet, "K22");
    fleet.revoke("K22", "admin");
    HttpResponse<byte[]> answer = kiosk.get("/api/kiosk/keys");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(problem(answer).code()).isEqualTo("kioskRevoked");
    assertThat(fleet.signatureKeys("K22")).isEmpty();

    EnrolledKiosk anew = EnrolledKiosk.enrol(fleet, "K22");
    assertThat(anew.get("/api/kiosk/keys").statusCode()).isEqualTo(200);
    assertThat(kiosk.get("/api/kiosk/keys").statusCode()).isEqualTo(403);
  }

  @Test
  void anEarlierCertificateIsRefusedButItsSignaturesStillHold() {
    EnrolledKiosk earlier = EnrolledKiosk.enrol(fleet, "K23");
    EnrolledKiosk.enrol(fleet, "K23");
    assertThat(earlier.get("/api/kiosk/keys").statusCode()).isEqualTo(403);
    assertThat(fleet.signatureKeys("K23"))
        .hasSize(2)
        .contains(earlier.identity().certificate().getPublicKey());
  }

  @Test
  void whatTheAuthorityIssuedWithoutTheFleetKnowingIsRefused() throws Exception {
    var keys = Authority.newKey();
    EnrolledKiosk kiosk = EnrolledKiosk.enrol(fleet, "K24");
    var certificate = authority.forKiosk("K24", keys.getPublic());
    var e = kiosk.identity().enrolment();
    var forged =
        new Identity(
            kiosk.identity().server(),
            keys.getPrivate(),
            new Enrolment("K24", "h", Pem.of(certificate), e.ca(), e.sealingKeys(), ""));
    HttpClient client = HttpClient.newBuilder().sslContext(KioskTls.mutual(forged)).build();
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(forged.server() + "/api/kiosk/keys")).build(),
            BodyHandlers.ofByteArray());
    assertThat(problem(answer).code()).isEqualTo("kioskUnknown");
  }

  @Test
  void aCertificateOfAnotherAuthorityDoesNotPassTls() {
    EnrolledKiosk kiosk = EnrolledKiosk.enrol(fleet, "K25");
    var keys = Authority.newKey();
    var strangerKeys = Authority.newKey();
    var strange =
        Certificates.kiosk(
            Certificates.authority(strangerKeys),
            strangerKeys.getPrivate(),
            "K25",
            keys.getPublic());
    var e = kiosk.identity().enrolment();
    var forged =
        new Identity(
            kiosk.identity().server(),
            keys.getPrivate(),
            new Enrolment("K25", "h", Pem.of(strange), e.ca(), e.sealingKeys(), ""));
    HttpClient client = HttpClient.newBuilder().sslContext(KioskTls.mutual(forged)).build();
    var request = HttpRequest.newBuilder(URI.create(forged.server() + "/api/kiosk/keys")).build();
    assertRefused(client, request);
  }

  /** A client may keep such a certificate to itself, and is then one without; or TLS fails. */
  private static void assertRefused(HttpClient client, HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      assertThat(problem(answer).code()).isEqualTo("certificateMissing");
    } catch (IOException e) {
      assertThat(e).isInstanceOf(IOException.class);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/login", "/actuator/health", "/s/0000-0000", "/apis", "/look/tokens.css"})
  void theHousesPagesAreNotServedAtTheDoor(String path) throws Exception {
    assertThat(stranger(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/kiosk/keys", "/api/kiosk/submissions", "/api/enrolments"})
  void theDoorIsNotAtThePages(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + pages + path)).build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void plainHttpAtTheDoorIsNotAnsweredByAPage() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.port() + "/")).build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void aHeartbeatIsSeenByTheAdministrator() {
    EnrolledKiosk kiosk = EnrolledKiosk.enrol(fleet, "K26");
    Heartbeat beat = new Heartbeat("K26", "0.1", Map.of("printer", "ONLINE"), 2, 1);
    assertThat(kiosk.post("/api/kiosk/heartbeats", JSON.write(beat)).statusCode()).isEqualTo(204);
    KioskView view =
        fleet.list().stream().filter(k -> k.code().equals("K26")).findFirst().orElseThrow();
    assertThat(view.state()).isEqualTo(KioskView.State.ENROLLED);
    assertThat(view.sighting()).hasValueSatisfying(s -> assertThat(s.waiting()).isEqualTo(2));
  }

  @Test
  void aHeartbeatInAnotherKiosksNameIsRefused() {
    EnrolledKiosk kiosk = EnrolledKiosk.enrol(fleet, "K27");
    Heartbeat beat = new Heartbeat("K26", "0.1", Map.of(), 0, 0);
    HttpResponse<byte[]> answer = kiosk.post("/api/kiosk/heartbeats", JSON.write(beat));
    assertThat(problem(answer).code()).isEqualTo("otherKiosk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "{}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "{\"kiosk\":\"K28\",\"version\":\"1\",\"devices\":{},\"waiting\":0,\"stuck\":0,\"admin\":true}",
        "{\"kiosk\":\"K28\",\"kiosk\":\"K28\",\"version\":\"1\",\"devices\":{},\"waiting\":0,\"stuck\":0}",
        "{\"kiosk\":\"K28\",\"version\":\"1\",\"devices\":{},\"waiting\":NaN,\"stuck\":0}"
      })
  void aMalformedBodyIsAProblemWithoutItsInside(String body) {
    EnrolledKiosk kiosk = EnrolledKiosk.enrol(fleet, "K28");
    HttpResponse<byte[]> answer =
        kiosk.post("/api/kiosk/heartbeats", body.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(problem(answer).code()).isEqualTo("malformed");
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .doesNotContain("onething.", "at ");
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    EnrolledKiosk kiosk = EnrolledKiosk.enrol(fleet, "K29");
    HttpResponse<byte[]> answer =
        kiosk.post("/api/kiosk/heartbeats", new byte[ContractJson.LARGEST_PLAIN + 1]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(problem(answer).code()).isEqualTo("tooLarge");
  }

  @Test
  void onlyTheOwnerCanReadTheBackendsKeys() throws IOException {
    try (Stream<Path> files =
        Stream.concat(
            Files.walk(data.path().resolve("authority")),
            Files.walk(data.path().resolve("sealing")))) {
      List<Path> keys = files.filter(Files::isRegularFile).toList();
      assertThat(keys).hasSizeGreaterThanOrEqualTo(3);
      for (Path key : keys) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void aKioskCodeThatIsNoneIsRefused() {
    assertThatThrownBy(() -> fleet.newEnrolmentCode("../x", "h", "admin"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private HttpResponse<byte[]> stranger(String path) throws Exception {
    HttpClient client =
        HttpClient.newBuilder().sslContext(KioskTls.pinned(authority.fingerprint())).build();
    return client.send(
        HttpRequest.newBuilder(URI.create(connector.url() + path)).build(),
        BodyHandlers.ofByteArray());
  }

  private static Problem problem(HttpResponse<byte[]> answer) {
    return JSON.read(answer.body(), Problem.class);
  }
}
