package onething.contract.identity;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import onething.contract.Enrolment;
import onething.contract.SealingKeys;

/**
 * An enrolled kiosk.
 *
 * @param server address of the backend's connector for kiosks, for example {@code
 *     https://127.0.0.1:8443}
 * @param key its P-256 key, made on the kiosk, never sent
 * @param enrolment what the backend gave
 */
public record Identity(String server, PrivateKey key, Enrolment enrolment) {

  public X509Certificate certificate() {
    return Pem.certificate(enrolment.certificate());
  }

  public X509Certificate authority() {
    return Pem.certificate(enrolment.ca());
  }

  /** The same kiosk with other sealing keys. */
  public Identity with(SealingKeys keys) {
    Enrolment e = enrolment;
    return new Identity(
        server,
        key,
        new Enrolment(e.kiosk(), e.hall(), e.certificate(), e.ca(), keys, e.publicBaseUrl()));
  }

  /** Keeps the key out of logs. */
  @Override
  public String toString() {
    return "Identity[" + enrolment.kiosk() + "]";
  }
}
