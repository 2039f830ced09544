package onething.backend.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import onething.contract.disk.DurableFile;
import org.springframework.stereotype.Component;

/**
 * A secret of this installation, kept in its data folder ({@code site.key}, mode 0600). It turns
 * values that must be compared but not read back, such as id numbers in an access log, into opaque
 * marks.
 */
@Component
public class SiteSecret {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 32;

  private final SecretKeySpec key;

  SiteSecret(DataFolder data) {
    this.key = new SecretKeySpec(keptOrNew(data.file("site.key")), ALGORITHM);
  }

  /**
   * The mark of a value: 64 hex digits, the same for the same purpose and value.
   *
   * @param purpose keeps marks of different purposes apart
   */
  public String mark(String purpose, String value) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((purpose + "\0").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC", e);
    }
  }

  private static byte[] keptOrNew(Path file) {
    try {
      if (!Files.exists(file)) {
        byte[] fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        DurableFile.write(file, fresh);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("site-secret", e);
    }
  }
}
