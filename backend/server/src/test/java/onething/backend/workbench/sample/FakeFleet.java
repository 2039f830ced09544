package onething.backend.workbench.sample;

import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onething.backend.kiosks.EnrolmentCode;
import onething.backend.kiosks.Fleet;
import onething.backend.kiosks.KioskView;

/** Kiosks in memory. */
public final class FakeFleet implements Fleet {

  private final List<KioskView> kiosks = new ArrayList<>();
  private final List<String> revoked = new ArrayList<>();
  private final List<String> invited = new ArrayList<>();

  public void clear() {
    kiosks.clear();
    revoked.clear();
    invited.clear();
  }

  public void put(KioskView kiosk) {
    kiosks.add(kiosk);
  }

  public List<String> revoked() {
    return List.copyOf(revoked);
  }

  public List<String> invited() {
    return List.copyOf(invited);
  }

  @Override
  public List<KioskView> list() {
    return List.copyOf(kiosks);
  }

  @Override
  public EnrolmentCode newEnrolmentCode(String kiosk, String hall, String who) {
    invited.add(kiosk + " in " + hall + " by " + who);
    return new EnrolmentCode(
        kiosk,
        "ABCDE-FGHJK",
        SampleCase.NOW.plus(Duration.ofHours(24)),
        "https://127.0.0.1:8443",
        "0f".repeat(32));
  }

  @Override
  public void revoke(String kiosk, String who) {
    revoked.add(kiosk + " by " + who);
  }

  @Override
  public List<PublicKey> signatureKeys(String kiosk) {
    return List.of();
  }
}
