package onething.backend.workbench.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the sign-in page; the signing in itself is the security chain's. */
@RestController
class SignInController {

  @GetMapping("/login")
  ResponseEntity<String> signIn(HttpServletRequest request) {
    if (request.getUserPrincipal() != null) {
      return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/")).build();
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
        .body(new SignInPage(notice(request), csrf(request)).html());
  }

  private static Optional<SignInPage.Notice> notice(HttpServletRequest request) {
    if (request.getParameter("error") != null) {
      return Optional.of(SignInPage.Notice.WRONG);
    }
    return request.getParameter("logout") != null
        ? Optional.of(SignInPage.Notice.LEFT)
        : Optional.empty();
  }

  private static Optional<SignInPage.Csrf> csrf(HttpServletRequest request) {
    return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
        .map(token -> new SignInPage.Csrf(token.getParameterName(), token.getToken()));
  }
}
