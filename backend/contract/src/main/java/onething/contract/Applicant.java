package onething.contract;

import java.time.LocalDate;

/**
 * Who hands in, as read from the document.
 *
 * @param role {@code mother} or {@code father}, or another role the bundle knows
 * @param name name exactly as on the document, any Unicode
 * @param idNumber number of the document
 * @param birth date of birth
 * @param sex {@code MALE}, {@code FEMALE} or {@code UNKNOWN}
 * @param nation name of the nationality as on the document; empty if the document has none
 * @param address address as on the document; empty if the document has none
 * @param documentKind kind of document, for example {@code residentIdCard}
 */
public record Applicant(
    String role,
    String name,
    String idNumber,
    LocalDate birth,
    String sex,
    String nation,
    String address,
    String documentKind) {

  /** Keeps personal data out of logs and traces. */
  @Override
  public String toString() {
    return "Applicant[" + role + "]";
  }
}
