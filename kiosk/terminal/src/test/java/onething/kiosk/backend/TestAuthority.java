package onething.kiosk.backend;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A small authority of the tests' own. */
public final class TestAuthority {

  private static final X500Name NAME = new X500Name("CN=Test authority");

  private final KeyPair keys = keyPair();
  private final X509Certificate certificate = sign(NAME, keys, true);

  public X509Certificate certificate() {
    return certificate;
  }

  public X509Certificate issue(String name, KeyPair to) {
    return sign(new X500Name("CN=" + name), to, false);
  }

  /** TLS for a server on 127.0.0.1. */
  public SSLContext server() throws Exception {
    KeyPair own = keyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    Certificate[] chain = {issue("127.0.0.1", own), certificate};
    store.setKeyEntry("server", own.getPrivate(), new char[0], chain);
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, new char[0]);
    SSLContext context = SSLContext.getInstance("TLSv1.3");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  public static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private X509Certificate sign(X500Name subject, KeyPair to, boolean authority) {
    try {
      GeneralName address = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
      var builder =
          new JcaX509v3CertificateBuilder(
                  NAME,
                  BigInteger.valueOf(System.nanoTime()),
                  Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                  Date.from(Instant.parse("2040-01-01T00:00:00Z")),
                  subject,
                  to.getPublic())
              .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
              .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(address));
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
