package onething.contract.sealing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import onething.contract.SealingKey;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;

/** The backend's private half of a {@link SealingKey}. */
public final class OpeningKey {

  private static final int RAW = 32;

  private final String keyId;
  private final byte[] publicKey;
  private final AsymmetricCipherKeyPair pair;

  private OpeningKey(AsymmetricCipherKeyPair pair) {
    this.pair = pair;
    this.publicKey = Hpke.suite().serializePublicKey(pair.getPublic());
    this.keyId = id(publicKey);
  }

  /** A new key from the platform's strong random source. */
  public static OpeningKey generate() {
    return new OpeningKey(Hpke.suite().generatePrivateKey());
  }

  /**
   * A kept key.
   *
   * @param privateAndPublic what {@link #bytes()} gave
   * @throws IllegalArgumentException if the bytes are no such key
   */
  public static OpeningKey of(byte[] privateAndPublic) {
    if (privateAndPublic.length != 2 * RAW) {
      throw new IllegalArgumentException("Not an opening key");
    }
    HPKE hpke = Hpke.suite();
    return new OpeningKey(
        hpke.deserializePrivateKey(part(privateAndPublic, 0), part(privateAndPublic, RAW)));
  }

  /** First 16 hex digits of the SHA-256 of a public key. */
  public static String id(byte[] publicKey) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  public String keyId() {
    return keyId;
  }

  /** The private and the public key, 32 bytes each; to be kept from all eyes. */
  public byte[] bytes() {
    byte[] all = new byte[2 * RAW];
    System.arraycopy(Hpke.suite().serializePrivateKey(pair.getPrivate()), 0, all, 0, RAW);
    System.arraycopy(publicKey, 0, all, RAW, RAW);
    return all;
  }

  /** The half that kiosks get. */
  public SealingKey sealingKey(Instant notAfter) {
    return new SealingKey(keyId, publicKey.clone(), notAfter);
  }

  AsymmetricCipherKeyPair pair() {
    return pair;
  }

  private static byte[] part(byte[] all, int from) {
    return Arrays.copyOfRange(all, from, from + RAW);
  }
}
