package onething.contract.sealing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import onething.contract.Submission;

/**
 * The bytes that are bound and signed: each part with its length before it, so that no two
 * different envelopes give the same bytes.
 */
final class Envelope {

  private static final String ASSOCIATED = "onething/submission/1/associated";
  private static final String SIGNED = "onething/submission/1/signed";
  private static final String INFO = "onething/submission/1/hpke";

  private Envelope() {}

  /** Bound to the ciphertext by HPKE. */
  static byte[] associated(String kiosk, String key, String caseNo, String version) {
    return join(text(ASSOCIATED), text(kiosk), text(key), text(caseNo), text(version));
  }

  static byte[] associated(SealedSubmission s) {
    return associated(s.kiosk(), s.idempotencyKey(), s.caseNo(), s.catalogueVersion());
  }

  static byte[] associated(Submission s) {
    return associated(s.kiosk(), s.idempotencyKey(), s.caseNo(), s.catalogueVersion());
  }

  /** HPKE's info: binds the purpose and the key's id. */
  static byte[] info(String keyId) {
    return join(text(INFO), text(keyId));
  }

  /** Covered by the kiosk's signature: all but the signature itself. */
  static byte[] signed(SealedSubmission s) {
    return join(
        text(SIGNED),
        text(s.kiosk()),
        text(s.idempotencyKey()),
        text(s.caseNo()),
        text(s.catalogueVersion()),
        text(s.tokenHash()),
        text(s.keyId()),
        s.enc(),
        s.ciphertext());
  }

  static String digest(SealedSubmission s) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(join(signed(s), s.signature())));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] text(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(all)) {
      for (byte[] part : parts) {
        out.writeInt(part.length);
        out.write(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
    return all.toByteArray();
  }
}
