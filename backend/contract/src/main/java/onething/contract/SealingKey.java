package onething.contract;

import java.time.Instant;

/**
 * A public key of the backend to which submissions are sealed.
 *
 * @param keyId first 16 hex digits of the SHA-256 of the public key
 * @param publicKey the 32 raw bytes of an X25519 public key (RFC 7748); read only
 * @param notAfter instant after which a kiosk must not use it any more
 */
@SuppressWarnings("ArrayRecordComponent") // 32 public bytes
public record SealingKey(String keyId, byte[] publicKey, Instant notAfter) {}
