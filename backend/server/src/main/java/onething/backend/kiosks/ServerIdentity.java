package onething.backend.kiosks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The connector's key and certificate. Both are new at each start and never touch the disk: kiosks
 * trust the authority, not this certificate.
 */
@Component
class ServerIdentity {

  private static final List<String> ALWAYS = List.of("localhost", "127.0.0.1", "::1");

  private final Authority authority;
  private final LinkSettings settings;

  ServerIdentity(Authority authority, LinkSettings settings) {
    this.authority = authority;
    this.settings = settings;
  }

  /** Key and chain, for the connector. */
  KeyStore keys() {
    KeyPair keys = Authority.newKey();
    List<String> names = Stream.concat(ALWAYS.stream(), settings.names().stream()).toList();
    Certificate[] chain = {authority.forServer(names, keys.getPublic()), authority.certificate()};
    try {
      KeyStore store = empty();
      store.setKeyEntry("link", keys.getPrivate(), new char[0], chain);
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("The connector's key store", e);
    }
  }

  /** Whose certificates are let in: those of the own authority. */
  KeyStore trust() {
    try {
      KeyStore store = empty();
      store.setCertificateEntry("authority", authority.certificate());
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("The connector's trust store", e);
    }
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
