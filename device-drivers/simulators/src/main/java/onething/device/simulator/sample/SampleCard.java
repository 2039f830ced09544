package onething.device.simulator.sample;

import java.time.LocalDate;
import java.util.Optional;
import onething.device.idcard.Nation;
import onething.device.idcard.Sex;

/**
 * The card of an invented person. Unlike a card that was read, it may be wrong on purpose.
 *
 * @param key a short name for tests and buttons
 * @param name the name
 * @param sex the sex
 * @param nation the nation
 * @param birth the birth date printed on the card
 * @param address the address
 * @param id the identity number, which need not have a right check place
 * @param issuer the issuing authority
 * @param validFrom the first day of validity
 * @param validUntil the last day of validity, or nothing for 长期
 */
public record SampleCard(
    String key,
    String name,
    Sex sex,
    Nation nation,
    LocalDate birth,
    String address,
    String id,
    String issuer,
    LocalDate validFrom,
    Optional<LocalDate> validUntil) {

  /** Only the key: an identity made at run time must not reach a log either. */
  @Override
  public String toString() {
    return "SampleCard[" + key + "]";
  }
}
