package onething.backend.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import onething.backend.testing.BackendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BackendTest
class PagesAreGuardedTest {

  @LocalServerPort int port;

  private final HttpClient browser = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/cases/K03-261123-0037-X", "/accounts", "/workbench/pages/x", "/actuator"})
  void withoutASignInEveryPageLeadsToTheSignIn(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.headers().firstValue("location").orElseThrow()).endsWith("/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/s/0000-0000", "/look/tokens.css", "/actuator/health"})
  void theCitizensPageAndWhatItIsDrawnWithAreOpen(String path) throws Exception {
    assertThat(get(path).statusCode()).isIn(200, 404);
  }

  @Test
  void theHealthPageSaysUpAndNoMore() throws Exception {
    assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("db");
  }

  @Test
  void anAnswerForbidsFramesAndTellsNobodyTheAddress() throws Exception {
    HttpResponse<String> response = get("/s/0000-0000");
    assertThat(response.headers().firstValue("x-frame-options")).contains("DENY");
    assertThat(response.headers().firstValue("referrer-policy")).contains("no-referrer");
    assertThat(response.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @Test
  void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
    assertThat(get("/").headers().allValues("set-cookie"))
        .singleElement()
        .asString()
        .startsWith("ONETHING_DESK=")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax");
  }

  @Test
  void aPostWithoutTheFormsTokenIsRefused() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(uri("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("username=window&password=x"))
            .build();
    HttpResponse<String> response = browser.send(post, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isIn(302, 403);
    assertThat(response.headers().firstValue("location").orElse("/login")).contains("/login");
  }

  @Test
  void anErrorShowsNoTrace() throws Exception {
    HttpResponse<String> response = get("/s/%00");
    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(response.body()).doesNotContain("Exception").doesNotContain("at org.");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
