package onething.backend.kiosks;

import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import onething.backend.site.SiteSecret;
import org.springframework.stereotype.Service;

/** The fleet: makes codes and hands the rest to the tables. */
@Service
class OwnFleet implements Fleet {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int HALF = 5;
  private static final Duration GOOD_FOR = Duration.ofHours(24);
  private static final Pattern KIOSK = Pattern.compile("[A-Z][0-9A-Z]{1,7}");

  private final StoredFleet fleet;
  private final Authority authority;
  private final LinkConnector connector;
  private final SiteSecret secret;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  OwnFleet(
      StoredFleet fleet,
      Authority authority,
      LinkConnector connector,
      SiteSecret secret,
      Clock clock) {
    this.fleet = fleet;
    this.authority = authority;
    this.connector = connector;
    this.secret = secret;
    this.clock = clock;
  }

  @Override
  public List<KioskView> list() {
    return fleet.list();
  }

  @Override
  public EnrolmentCode newEnrolmentCode(String kiosk, String hall, String who) {
    if (!KIOSK.matcher(kiosk).matches()) {
      throw new IllegalArgumentException("A kiosk's code is a capital and 1 to 7 more or digits");
    }
    String code = half() + "-" + half();
    Instant until = clock.instant().plus(GOOD_FOR);
    fleet.invite(kiosk, hall, mark(secret, code), until, who);
    return new EnrolmentCode(kiosk, code, until, connector.url(), authority.fingerprint());
  }

  @Override
  public void revoke(String kiosk, String who) {
    fleet.revoke(kiosk, who);
  }

  @Override
  public List<PublicKey> signatureKeys(String kiosk) {
    return fleet.signatureKeys(kiosk);
  }

  /** As typed by a person: small letters, blanks and O for 0 do no harm. */
  static String mark(SiteSecret secret, String code) {
    String bare =
        code.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return secret.mark("enrolment", bare);
  }

  private String half() {
    StringBuilder half = new StringBuilder();
    while (half.length() < HALF) {
      half.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return half.toString();
  }
}
