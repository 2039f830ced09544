package onething.contract.sealing;

import java.util.regex.Pattern;

/**
 * A submission that only the backend can read. The header in clear lets the backend find its way
 * even if the rest does not open; it carries no personal data.
 *
 * @param kiosk code of the kiosk
 * @param idempotencyKey UUID of the submission
 * @param caseNo case number
 * @param catalogueVersion version of the catalogue
 * @param tokenHash {@link onething.contract.number.CitizenToken#hash()}, so that the citizen's page
 *     can say that staff are checking
 * @param keyId id of the backend's key
 * @param enc encapsulated key (RFC 9180)
 * @param ciphertext the submission's JSON, encrypted
 * @param signature ECDSA P-256 with SHA-256 by the kiosk's key over all of the above, 64 bytes (r,
 *     s)
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes: copied neither in nor out
public record SealedSubmission(
    String kiosk,
    String idempotencyKey,
    String caseNo,
    String catalogueVersion,
    String tokenHash,
    String keyId,
    byte[] enc,
    byte[] ciphertext,
    byte[] signature) {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern WORD = Pattern.compile("[0-9A-Za-z._-]{1,64}");

  public SealedSubmission {
    require(WORD, kiosk);
    require(UUID, idempotencyKey);
    require(WORD, caseNo);
    require(WORD, catalogueVersion);
    require(HASH, tokenHash);
    require(WORD, keyId);
  }

  /** SHA-256 of the whole envelope in hex: two bodies are the same if and only if this is. */
  public String digest() {
    return Envelope.digest(this);
  }

  @Override
  public String toString() {
    return "SealedSubmission[" + caseNo + ", " + ciphertext.length + " bytes]";
  }

  private static void require(Pattern pattern, String value) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException("A header field is not well formed");
    }
  }
}
