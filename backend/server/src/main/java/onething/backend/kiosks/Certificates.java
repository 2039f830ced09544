package onething.backend.kiosks;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Writes certificates (RFC 5280), ECDSA P-256 with SHA-256. Their time is the machine's own, by
 * which TLS judges them; they begin two days early, for kiosks whose clocks are a day wrong.
 */
final class Certificates {

  static final Duration KIOSK_LIFE = Duration.ofDays(2 * 365);

  private static final Duration AUTHORITY_LIFE = Duration.ofDays(10 * 365);
  private static final Duration SERVER_LIFE = Duration.ofDays(365);
  private static final Duration EARLY = Duration.ofDays(2);
  private static final String AUTHORITY = "CN=OneThing kiosk authority";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Certificates() {}

  static X509Certificate authority(KeyPair keys) {
    X500Name name = new X500Name(AUTHORITY);
    X509v3CertificateBuilder builder = builder(name, name, keys.getPublic(), AUTHORITY_LIFE);
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
      return sign(builder, keys.getPrivate());
    } catch (IOException e) {
      throw new IllegalStateException("Writing in memory", e);
    }
  }

  static X509Certificate kiosk(
      X509Certificate authority, PrivateKey authorityKey, String kiosk, PublicKey key) {
    X509v3CertificateBuilder builder =
        builder(subject(authority), new X500Name("CN=" + kiosk), key, KIOSK_LIFE);
    try {
      addUse(builder, KeyPurposeId.id_kp_clientAuth);
      return sign(builder, authorityKey);
    } catch (IOException e) {
      throw new IllegalStateException("Writing in memory", e);
    }
  }

  static X509Certificate server(
      X509Certificate authority, PrivateKey authorityKey, List<String> names, PublicKey key) {
    X509v3CertificateBuilder builder =
        builder(subject(authority), new X500Name("CN=OneThing backend"), key, SERVER_LIFE);
    GeneralName[] all = names.stream().map(Certificates::name).toArray(GeneralName[]::new);
    try {
      addUse(builder, KeyPurposeId.id_kp_serverAuth);
      builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(all));
      return sign(builder, authorityKey);
    } catch (IOException e) {
      throw new IllegalStateException("Writing in memory", e);
    }
  }

  private static void addUse(X509v3CertificateBuilder builder, KeyPurposeId purpose)
      throws IOException {
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
  }

  private static GeneralName name(String name) {
    boolean address = name.contains(":") || name.matches("[0-9.]+");
    return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, name);
  }

  private static X500Name subject(X509Certificate authority) {
    return X500Name.getInstance(authority.getSubjectX500Principal().getEncoded());
  }

  private static X509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, PublicKey key, Duration life) {
    Instant now = Instant.now();
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(120, RANDOM).setBit(120),
        Date.from(now.minus(EARLY)),
        Date.from(now.plus(life)),
        subject,
        key);
  }

  private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey by) {
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by)));
    } catch (OperatorCreationException | GeneralSecurityException e) {
      throw new IllegalStateException("The authority cannot sign", e);
    }
  }
}
