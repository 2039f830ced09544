package onething.backend.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The embedded server's password: 256 random bits, made once, readable by the owner only.
 *
 * @param file where it is kept
 * @param text the password
 */
record DatabasePassword(Path file, String text) {

  private static final String NAME = "postgresql.password";

  static DatabasePassword of(DataFolder data) {
    Path file = data.file(NAME);
    if (!Files.exists(file)) {
      data.writeSecret(NAME, random());
    }
    try {
      return new DatabasePassword(file, Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("embedded-database-password", e);
    }
  }

  private static String random() {
    byte[] bits = new byte[32];
    new SecureRandom().nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  @Override
  public String toString() {
    return "DatabasePassword[" + file + "]";
  }
}
