package onething.backend.kiosks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import onething.backend.site.DataFolder;
import onething.contract.disk.DurableFile;
import onething.contract.identity.Pem;
import org.springframework.stereotype.Component;

/**
 * The backend's own certificate authority, made at the first start in the data folder ({@code
 * authority/}, keys with mode 0600). It signs the connector's certificate and those of the kiosks,
 * nothing else.
 */
@Component
class Authority {

  private final PrivateKey key;
  private final X509Certificate certificate;

  Authority(DataFolder data) {
    Path folder = data.folder("authority");
    Path keyFile = folder.resolve("ca.key.pem");
    Path certificateFile = folder.resolve("ca.pem");
    try {
      if (!Files.exists(certificateFile)) {
        KeyPair fresh = newKey();
        DurableFile.write(keyFile, bytes(Pem.of(fresh.getPrivate())));
        DurableFile.write(certificateFile, bytes(Pem.of(Certificates.authority(fresh))));
      }
      this.key = Pem.key(Files.readString(keyFile));
      this.certificate = Pem.certificate(Files.readString(certificateFile));
    } catch (IOException e) {
      throw new UncheckedIOException("authority", e);
    }
  }

  X509Certificate certificate() {
    return certificate;
  }

  String fingerprint() {
    return Pem.fingerprint(certificate);
  }

  /** A certificate for a kiosk. */
  X509Certificate forKiosk(String kiosk, PublicKey kioskKey) {
    return Certificates.kiosk(certificate, key, kiosk, kioskKey);
  }

  /** A certificate for the connector. */
  X509Certificate forServer(List<String> names, PublicKey serverKey) {
    return Certificates.server(certificate, key, names, serverKey);
  }

  static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has P-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
