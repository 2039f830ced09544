package onething.backend.kiosks;

import java.time.Instant;

/**
 * What the technician at the kiosk needs; shown once, for only a mark of the code is kept.
 *
 * @param kiosk code of the kiosk
 * @param code the one-time code, two groups of five
 * @param validUntil when it ends unused
 * @param server address of the kiosks' connector
 * @param caFingerprint SHA-256 of the authority's certificate, 64 hex digits
 */
public record EnrolmentCode(
    String kiosk, String code, Instant validUntil, String server, String caFingerprint) {

  /** The command to type at the kiosk. */
  public String command() {
    return "onething kiosk enrol --server %s --code %s --ca-fingerprint %s"
        .formatted(server, code, caFingerprint);
  }

  /** Keeps the code out of logs. */
  @Override
  public String toString() {
    return "EnrolmentCode[" + kiosk + "]";
  }
}
