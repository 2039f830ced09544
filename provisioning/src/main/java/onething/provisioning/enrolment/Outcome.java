package onething.provisioning.enrolment;

import onething.contract.Enrolment;

/** What came of an enrolment. */
sealed interface Outcome {

  /** This kiosk is enrolled now. */
  record Enrolled(Enrolment enrolment) implements Outcome {}

  /** It was before, with the same backend; nothing was done. */
  record AlreadyEnrolled(String kiosk) implements Outcome {}

  /** Nobody answers at that address, or not in the agreed words. */
  record Unreachable() implements Outcome {}

  /** The certificate there does not come from the authority with this fingerprint. */
  record OtherAuthority() implements Outcome {}

  /** The backend refuses. */
  record Refused(String code) implements Outcome {}

  /** The data folder cannot be written. */
  record NotWritable() implements Outcome {}
}
