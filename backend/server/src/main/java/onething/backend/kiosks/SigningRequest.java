package onething.backend.kiosks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import onething.contract.identity.Pem;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/** A certificate signing request (PKCS#10, RFC 2986). Only its key counts; its name does not. */
final class SigningRequest {

  private static final int BITS = 256;

  private SigningRequest() {}

  /**
   * The P-256 key, proved to be in the asker's hands.
   *
   * @throws KioskProblem 400 for anything else
   */
  static PublicKey keyOf(String pem) {
    try {
      var request = new JcaPKCS10CertificationRequest(Pem.content("CERTIFICATE REQUEST", pem));
      PublicKey key = request.getPublicKey();
      var verifier = new JcaContentVerifierProviderBuilder().build(key);
      if (isP256(key) && request.isSignatureValid(verifier)) {
        return key;
      }
    } catch (IOException
        | GeneralSecurityException
        | OperatorCreationException
        | PKCSException
        | IllegalArgumentException e) {
      throw bad();
    }
    throw bad();
  }

  private static boolean isP256(PublicKey key) {
    return key instanceof ECPublicKey ec
        && ec.getParams().getCurve().getField().getFieldSize() == BITS
        && ec.getParams().getCofactor() == 1;
  }

  private static KioskProblem bad() {
    return new KioskProblem(400, "badSigningRequest", "The signing request is not good");
  }
}
