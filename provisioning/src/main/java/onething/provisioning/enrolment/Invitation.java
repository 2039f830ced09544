package onething.provisioning.enrolment;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What the administrator's page shows for a new kiosk.
 *
 * @param server address of the backend's connector for kiosks, {@code https://…}
 * @param code the one-time code
 * @param fingerprint SHA-256 of the authority's certificate, 64 hex digits; colons, blanks and
 *     capitals do no harm
 */
record Invitation(URI server, String code, String fingerprint) {

  Invitation {
    fingerprint = fingerprint.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
    if (!fingerprint.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("A fingerprint has 64 hex digits");
    }
    if (!"https".equals(server.getScheme()) || server.getHost() == null) {
      throw new IllegalArgumentException("The server's address begins with https://");
    }
  }

  /**
   * Reads one from a file of lines {@code server=}, {@code code=} and {@code ca-fingerprint=}.
   *
   * @throws IllegalArgumentException if a line is missing or wrong
   * @throws IOException if the file cannot be read
   */
  static Invitation read(Path file) throws IOException {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    }
    return new Invitation(
        URI.create(line(lines, "server")), line(lines, "code"), line(lines, "ca-fingerprint"));
  }

  private static String line(Properties lines, String name) {
    return Optional.ofNullable(lines.getProperty(name))
        .orElseThrow(() -> new IllegalArgumentException("No line " + name + " in the file"));
  }

  /** Keeps the code out of logs. */
  @Override
  public String toString() {
    return "Invitation[" + server + "]";
  }
}
