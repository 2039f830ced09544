package onething.contract.sealing;

import java.util.Optional;
import onething.contract.SealingKey;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/** HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
final class Hpke {

  private Hpke() {}

  /** Not shared: the library does not promise thread safety. */
  static HPKE suite() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }

  static Box seal(SealingKey key, byte[] associated, byte[] plain) {
    HPKE hpke = suite();
    HPKEContextWithEncapsulation context =
        hpke.setupBaseS(hpke.deserializePublicKey(key.publicKey()), Envelope.info(key.keyId()));
    try {
      return new Box(context.getEncapsulation(), context.seal(associated, plain));
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("Sealing cannot meet a broken ciphertext", e);
    }
  }

  /** Empty if anything does not fit. */
  static Optional<byte[]> open(OpeningKey key, SealedSubmission sealed) {
    try {
      byte[] info = Envelope.info(sealed.keyId());
      return Optional.of(
          suite()
              .setupBaseR(sealed.enc(), key.pair(), info)
              .open(Envelope.associated(sealed), sealed.ciphertext()));
    } catch (InvalidCipherTextException | RuntimeException e) {
      // The library answers a wrong length or a weak point by several unchecked exceptions.
      return Optional.empty();
    }
  }

  /** What HPKE makes of a plain text. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once
  record Box(byte[] enc, byte[] ciphertext) {}
}
