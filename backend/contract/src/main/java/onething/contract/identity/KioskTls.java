package onething.contract.identity;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** The kiosk's side of TLS 1.3: it trusts the backend's own authority alone. */
public final class KioskTls {

  private KioskTls() {}

  /** With the kiosk's certificate. */
  public static SSLContext mutual(Identity identity) {
    try {
      return context(keys(identity), trust(identity.authority()));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("The identity does not serve for TLS", e);
    }
  }

  /**
   * Before enrolment: trusts the authority with this fingerprint, which came by another way.
   *
   * @param fingerprint {@link Pem#fingerprint} of the authority's certificate
   */
  public static SSLContext pinned(String fingerprint) {
    try {
      return context(new KeyManager[0], new TrustManager[] {new PinnedAuthority(fingerprint)});
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("TLS is part of every Java platform", e);
    }
  }

  private static SSLContext context(KeyManager[] keys, TrustManager[] trust)
      throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLSv1.3");
    context.init(keys, trust, null);
    return context;
  }

  private static KeyManager[] keys(Identity identity) throws GeneralSecurityException, IOException {
    KeyStore store = emptyStore();
    Certificate[] chain = {identity.certificate(), identity.authority()};
    store.setKeyEntry("kiosk", identity.key(), new char[0], chain);
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, new char[0]);
    return factory.getKeyManagers();
  }

  static TrustManager[] trust(X509Certificate authority)
      throws GeneralSecurityException, IOException {
    KeyStore store = emptyStore();
    store.setCertificateEntry("authority", authority);
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
