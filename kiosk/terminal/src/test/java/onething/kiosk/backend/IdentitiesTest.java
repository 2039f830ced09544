package onething.kiosk.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import onething.contract.SealingKeys;
import onething.contract.sealing.OpeningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitiesTest {

  @TempDir Path data;

  @Test
  void aKioskEnrolledWhileItRunsIsEnrolledWithoutARestart() {
    Identities identities = identities(Instant.parse("2026-11-21T00:00:00Z"));
    assertThat(identities.get()).isEqualTo(new KioskIdentity.NotEnrolled("notEnrolled"));
    new EnrolledKiosk(data, "https://127.0.0.1:1");
    assertThat(identities.get())
        .isEqualTo(new KioskIdentity.Enrolled("K03", "示例政务服务大厅", "http://127.0.0.1:8090"));
  }

  @Test
  void aDamagedIdentityIsSaidSoAndServesForNothing() throws IOException {
    new EnrolledKiosk(data, "https://127.0.0.1:1");
    Path file = data.resolve("identity/identity.json");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 500));
    Identities identities = identities(Instant.parse("2026-11-21T00:00:00Z"));
    assertThat(identities.get()).isEqualTo(new KioskIdentity.NotEnrolled("damaged"));
    assertThat(identities.identity()).isEmpty();
  }

  @Test
  void anExpiredCertificateIsSaidSo() {
    new EnrolledKiosk(data, "https://127.0.0.1:1");
    Identities identities = identities(Instant.parse("2041-01-01T00:00:00Z"));
    assertThat(identities.get()).isEqualTo(new KioskIdentity.NotEnrolled("expired"));
  }

  @Test
  void newSealingKeysAreKept() {
    new EnrolledKiosk(data, "https://127.0.0.1:1");
    Instant now = Instant.parse("2026-11-21T00:00:00Z");
    Identities identities = identities(now);
    OpeningKey newer = OpeningKey.generate();
    SealingKeys keys =
        new SealingKeys(List.of(newer.sealingKey(Instant.parse("2035-01-01T00:00:00Z"))));
    identities.renew(identities.identity().orElseThrow(), keys);
    assertThat(identities(now).identity().orElseThrow().enrolment().sealingKeys().usableAt(now))
        .hasValueSatisfying(k -> assertThat(k.keyId()).isEqualTo(newer.keyId()));
  }

  private Identities identities(Instant now) {
    return new Identities(data, Clock.fixed(now, ZoneOffset.UTC));
  }
}
