package onething.kiosk.backend;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onething.contract.Enrolment;
import onething.contract.SealingKeys;
import onething.contract.identity.Identity;
import onething.contract.identity.IdentityFile;
import onething.contract.identity.Pem;
import onething.contract.sealing.OpeningKey;

/** A kiosk K03 enrolled with an authority and a sealing key of the tests' own. */
public final class EnrolledKiosk {

  public static final Instant KEYS_UNTIL = Instant.parse("2030-01-01T00:00:00Z");

  private final TestAuthority authority = new TestAuthority();
  private final KeyPair keys = TestAuthority.keyPair();
  private final OpeningKey backend = OpeningKey.generate();

  public EnrolledKiosk(Path data, String server) {
    Enrolment enrolment =
        new Enrolment(
            "K03",
            "示例政务服务大厅",
            Pem.of(authority.issue("K03", keys)),
            Pem.of(authority.certificate()),
            new SealingKeys(List.of(backend.sealingKey(KEYS_UNTIL))),
            "http://127.0.0.1:8090");
    new IdentityFile(data).write(new Identity(server, keys.getPrivate(), enrolment));
  }

  public TestAuthority authority() {
    return authority;
  }

  public OpeningKey backend() {
    return backend;
  }

  public PublicKey publicKey() {
    return keys.getPublic();
  }

  public static Identities identities(Path data, Clock clock) {
    return new Identities(data, clock);
  }
}
