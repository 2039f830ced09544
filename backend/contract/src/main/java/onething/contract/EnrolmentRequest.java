package onething.contract;

/**
 * A new kiosk asks for its certificate.
 *
 * @param code one-time code from the administrator's page
 * @param csr certificate signing request (PKCS#10, RFC 2986) in PEM
 */
public record EnrolmentRequest(String code, String csr) {

  /** Keeps the code out of logs and traces. */
  @Override
  public String toString() {
    return "EnrolmentRequest[]";
  }
}
