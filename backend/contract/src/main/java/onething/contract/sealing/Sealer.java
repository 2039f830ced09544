package onething.contract.sealing;

import java.security.PrivateKey;
import onething.contract.SealingKey;
import onething.contract.Submission;
import onething.contract.json.ContractJson;
import onething.contract.number.CitizenToken;

/** Seals submissions on the kiosk; it cannot open them again. */
public final class Sealer {

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_SEALED);

  private final PrivateKey kioskKey;

  /**
   * @param kioskKey the kiosk's P-256 key
   */
  public Sealer(PrivateKey kioskKey) {
    this.kioskKey = kioskKey;
  }

  /** Seals to the backend's key and signs by the kiosk's. */
  public SealedSubmission seal(Submission submission, SealingKey to) {
    Hpke.Box box = Hpke.seal(to, Envelope.associated(submission), JSON.write(submission));
    SealedSubmission unsigned = envelope(submission, to, box, new byte[0]);
    return envelope(submission, to, box, Ecdsa.sign(kioskKey, Envelope.signed(unsigned)));
  }

  private static SealedSubmission envelope(
      Submission s, SealingKey to, Hpke.Box box, byte[] signature) {
    return new SealedSubmission(
        s.kiosk(),
        s.idempotencyKey(),
        s.caseNo(),
        s.catalogueVersion(),
        new CitizenToken(s.citizenToken()).hash(),
        to.keyId(),
        box.enc(),
        box.ciphertext(),
        signature);
  }
}
