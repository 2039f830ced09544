package onething.backend.kiosks;

import java.security.PublicKey;
import java.util.List;

/** All kiosks of this backend. */
public interface Fleet {

  /** All kiosks, by code. */
  List<KioskView> list();

  /**
   * A new one-time code for a kiosk, which may be new or known; a code given before for it no
   * longer works. The kiosk's present certificate stays good until the new one is made.
   *
   * @param kiosk code of the kiosk: a capital letter, then 1 to 7 capitals or digits
   * @param hall name of the hall it stands in
   * @param who user name of the administrator
   * @throws IllegalArgumentException if the code of the kiosk is not well formed
   */
  EnrolmentCode newEnrolmentCode(String kiosk, String hall, String who);

  /**
   * Shuts a kiosk out at once: its certificates are refused, its signatures no longer hold. It can
   * be enrolled anew.
   *
   * @param who user name of the administrator
   */
  void revoke(String kiosk, String who);

  /**
   * Keys by which this kiosk's signatures are checked: of its present and earlier certificates, but
   * none that was revoked.
   */
  List<PublicKey> signatureKeys(String kiosk);
}
