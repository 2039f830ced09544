package onething.provisioning.enrolment;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import javax.security.auth.x500.X500Principal;
import onething.contract.identity.Pem;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** The kiosk's P-256 key, made here; only the signing request leaves the kiosk. */
final class KioskKey {

  private final KeyPair keys;

  private KioskKey(KeyPair keys) {
    this.keys = keys;
  }

  static KioskKey generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return new KioskKey(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has P-256", e);
    }
  }

  KeyPair keys() {
    return keys;
  }

  /** The signing request (PKCS#10). The backend decides the name, so this one says nothing. */
  String signingRequest() {
    try {
      var builder =
          new JcaPKCS10CertificationRequestBuilder(new X500Principal("CN=kiosk"), keys.getPublic());
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
      return Pem.block("CERTIFICATE REQUEST", builder.build(signer).getEncoded());
    } catch (OperatorCreationException | IOException e) {
      throw new IllegalStateException("The new key cannot sign", e);
    }
  }
}
