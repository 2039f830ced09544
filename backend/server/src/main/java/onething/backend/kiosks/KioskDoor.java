package onething.backend.kiosks;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import onething.contract.Problem;
import onething.contract.identity.Pem;
import onething.contract.json.ContractJson;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who has a certificate that the fleet knows and has not revoked. TLS has already checked
 * that it is of the own authority and that its key is at hand.
 */
final class KioskDoor extends OncePerRequestFilter {

  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_PLAIN);

  private final StoredFleet fleet;

  KioskDoor(StoredFleet fleet) {
    this.fleet = fleet;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getServletPath().equals("/api/enrolments");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      letIn(admitted(request));
    } catch (KioskProblem problem) {
      answer(response, problem.problem());
      return;
    } catch (DataAccessException e) {
      answer(response, new Problem("about:blank", "Not available at present", 503, "unavailable"));
      return;
    }
    chain.doFilter(request, response);
  }

  private String admitted(HttpServletRequest request) {
    X509Certificate certificate =
        certificate(request)
            .orElseThrow(
                () -> new KioskProblem(403, "certificateMissing", "A certificate is needed"));
    return switch (fleet.standing(Pem.fingerprint(certificate))) {
      case StoredFleet.Standing.Good good -> good.kiosk();
      case StoredFleet.Standing.Revoked revoked ->
          throw new KioskProblem(403, "kioskRevoked", "This kiosk is shut out");
      case StoredFleet.Standing.Unknown unknown ->
          throw new KioskProblem(403, "kioskUnknown", "This kiosk is not known");
    };
  }

  private static Optional<X509Certificate> certificate(HttpServletRequest request) {
    return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
        ? Optional.of(chain[0])
        : Optional.empty();
  }

  private static void letIn(String kiosk) {
    Authentication who =
        UsernamePasswordAuthenticationToken.authenticated(
            kiosk, "", AuthorityUtils.createAuthorityList("ROLE_KIOSK"));
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(who);
    SecurityContextHolder.setContext(context);
  }

  private static void answer(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType("application/problem+json");
    response.getOutputStream().write(JSON.write(problem));
  }
}
