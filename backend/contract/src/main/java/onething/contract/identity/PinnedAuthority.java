package onething.contract.identity;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.X509TrustManager;

/** Trusts a chain that ends in the one authority whose fingerprint is known. */
final class PinnedAuthority implements X509TrustManager {

  private final String fingerprint;

  PinnedAuthority(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    X509Certificate authority =
        Arrays.stream(chain)
            .filter(c -> Pem.fingerprint(c).equals(fingerprint))
            .findFirst()
            .orElseThrow(() -> new CertificateException("authorityNotPinned"));
    usual(authority).checkServerTrusted(chain, authType);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    throw new CertificateException("Only servers are judged here");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }

  private static X509TrustManager usual(X509Certificate authority) throws CertificateException {
    try {
      return (X509TrustManager) KioskTls.trust(authority)[0];
    } catch (GeneralSecurityException | IOException e) {
      throw new CertificateException("The authority does not serve", e);
    }
  }
}
