package onething.contract.sealing;

import java.security.PublicKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onething.contract.Submission;
import onething.contract.json.ContractJson;
import onething.contract.json.MalformedJson;
import onething.contract.number.CitizenToken;

/** Opens sealed submissions on the backend. It answers every input by a result, never throws. */
public final class Opener {

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_SEALED);

  private final Map<String, OpeningKey> keys;

  /**
   * @param keys present and past keys
   */
  public Opener(Collection<OpeningKey> keys) {
    this.keys =
        keys.stream().collect(Collectors.toUnmodifiableMap(OpeningKey::keyId, Function.identity()));
  }

  /**
   * Checks the signature first, then opens.
   *
   * @param kioskKeys public keys of the kiosk named in the header; more than one after a renewal
   */
  public Unsealed open(SealedSubmission sealed, Collection<PublicKey> kioskKeys) {
    if (!signedByOneOf(kioskKeys, sealed)) {
      return new Unsealed.BadSignature();
    }
    return Optional.ofNullable(keys.get(sealed.keyId()))
        .map(key -> openWith(key, sealed))
        .orElseGet(Unsealed.UnknownKey::new);
  }

  private static boolean signedByOneOf(Collection<PublicKey> kioskKeys, SealedSubmission sealed) {
    byte[] signed = Envelope.signed(sealed);
    return kioskKeys.stream().anyMatch(k -> Ecdsa.holds(k, signed, sealed.signature()));
  }

  private static Unsealed openWith(OpeningKey key, SealedSubmission sealed) {
    return Hpke.open(key, sealed)
        .map(plain -> read(plain, sealed))
        .orElseGet(Unsealed.Tampered::new);
  }

  private static Unsealed read(byte[] plain, SealedSubmission header) {
    try {
      Submission inside = JSON.read(plain, Submission.class);
      return agree(inside, header) ? new Unsealed.Opened(inside) : new Unsealed.Malformed();
    } catch (MalformedJson e) {
      return new Unsealed.Malformed();
    }
  }

  private static boolean agree(Submission inside, SealedSubmission header) {
    return inside.kiosk().equals(header.kiosk())
        && inside.idempotencyKey().equals(header.idempotencyKey())
        && inside.caseNo().equals(header.caseNo())
        && inside.catalogueVersion().equals(header.catalogueVersion())
        && CitizenToken.parse(inside.citizenToken())
            .map(CitizenToken::hash)
            .filter(header.tokenHash()::equals)
            .isPresent();
  }
}
