package onething.device.idcard;

import java.time.LocalDate;

/**
 * A resident identity card of the second generation (GA 450), as its chip says it.
 *
 * @param name the name, with any character of Unicode
 * @param sex the sex
 * @param nation the nation
 * @param birth the birth date
 * @param address the registered address
 * @param number the identity number
 * @param issuer the issuing authority
 * @param validFrom the first day of validity
 * @param validTo the end of validity
 */
public record ResidentIdCard(
    String name,
    Sex sex,
    Nation nation,
    LocalDate birth,
    String address,
    IdNumber number,
    String issuer,
    LocalDate validFrom,
    Validity validTo)
    implements IdentityDocument {

  /** Only the masked number, so that no log ever holds a person. */
  @Override
  public String toString() {
    return "ResidentIdCard[" + number.masked() + "]";
  }
}
