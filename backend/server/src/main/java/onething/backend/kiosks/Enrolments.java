package onething.backend.kiosks;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import onething.backend.kiosks.StoredFleet.Invited;
import onething.backend.site.SiteSecret;
import onething.contract.Enrolment;
import onething.contract.EnrolmentRequest;
import onething.contract.identity.Pem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a good code and a signing request into a certificate. */
@Service
class Enrolments {

  private final StoredFleet fleet;
  private final Authority authority;
  private final SealingKeyring keyring;
  private final SiteSecret secret;
  private final String publicBaseUrl;

  Enrolments(
      StoredFleet fleet,
      Authority authority,
      SealingKeyring keyring,
      SiteSecret secret,
      @Value("${onething.public-base-url:http://127.0.0.1:8090}") String publicBaseUrl) {
    this.fleet = fleet;
    this.authority = authority;
    this.keyring = keyring;
    this.secret = secret;
    this.publicBaseUrl = publicBaseUrl.replaceAll("/+$", "");
  }

  /**
   * @throws KioskProblem 400 for a bad signing request, which leaves the code unused; 403 for a
   *     code that is wrong, used or too old: no difference is told
   */
  @Transactional
  Enrolment enrol(EnrolmentRequest request) {
    PublicKey key = SigningRequest.keyOf(request.csr());
    Invited invited =
        fleet
            .useUp(OwnFleet.mark(secret, request.code()))
            .orElseThrow(() -> new KioskProblem(403, "codeNotGood", "The code is not good"));
    X509Certificate certificate = authority.forKiosk(invited.kiosk(), key);
    fleet.enrol(invited.kiosk(), certificate);
    return new Enrolment(
        invited.kiosk(),
        invited.hall(),
        Pem.of(certificate),
        Pem.of(authority.certificate()),
        keyring.published(),
        publicBaseUrl);
  }
}
