package onething.contract.sealing;

import onething.contract.Submission;

/** What came of opening a sealed submission. */
public sealed interface Unsealed {

  /**
   * Opened, and everything fits.
   *
   * @param submission what the kiosk sealed
   */
  record Opened(Submission submission) implements Unsealed {}

  /** Sealed to a key the backend does not have. */
  record UnknownKey() implements Unsealed {}

  /** Signed rightly, but the ciphertext does not belong to the header or to the key. */
  record Tampered() implements Unsealed {}

  /** Not signed by that kiosk, or changed since. */
  record BadSignature() implements Unsealed {}

  /** It opens, but what is inside is not a submission or says otherwise than the header. */
  record Malformed() implements Unsealed {}
}
