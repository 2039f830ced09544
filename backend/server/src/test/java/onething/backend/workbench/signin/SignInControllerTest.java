package onething.backend.workbench.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SignInControllerTest {

  private final MockMvcTester pages = MockMvcTester.of(new SignInController());

  @Test
  void theFormAsksForTwoThingsAndIsLabelled() throws Exception {
    assertThat(body(pages.get().uri("/login").exchange()))
        .contains("<label for=\"username\"", "<label for=\"password\"")
        .contains("autocomplete=\"current-password\"", "action=\"/login\"", "method=\"post\"")
        .doesNotContain("signin-wrong");
  }

  @Test
  void aWrongPasswordIsSaidAtOnceAndNotWhichOfTheTwoWasWrong() throws Exception {
    assertThat(body(pages.get().uri("/login?error=").exchange()))
        .contains("role=\"alert\"", "账号或密码不对");
  }

  @Test
  void theFormCarriesTheProofThatItIsOurs() throws Exception {
    CsrfToken token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "a\"b");
    var page = pages.get().uri("/login").requestAttr(CsrfToken.class.getName(), token).exchange();
    assertThat(body(page)).contains("name=\"_csrf\"", "value=\"a&quot;b\"");
  }

  @Test
  void whoIsSignedInAlreadyGoesOn() {
    assertThat(pages.get().uri("/login").principal(() -> "window").exchange())
        .hasStatus(HttpStatus.FOUND)
        .hasHeader("Location", "/");
  }

  private static String body(MvcTestResult result) throws Exception {
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
