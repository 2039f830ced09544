package onething.backend.submissions;

/** Why a submission is held for the staff. */
public enum HoldReason {
  /** Not signed by that kiosk, or changed since. */
  BAD_SIGNATURE,
  /** Sealed to a key this backend does not have. */
  UNKNOWN_KEY,
  /** The ciphertext does not belong to the header. */
  TAMPERED,
  /** It opens, but is not a submission, or says otherwise than its header. */
  MALFORMED,
  /** The case number is not one of that kiosk, or its check character is wrong. */
  WRONG_CASE_NUMBER,
  /** Another submission has the case number or the citizen's token. */
  NUMBER_TAKEN,
  /** Made with a catalogue that was never published here. */
  UNKNOWN_CATALOGUE,
  /** The catalogue has no such bundle. */
  UNKNOWN_BUNDLE,
  /** The answers do not lead to an end of the guide. */
  ANSWERS_INCOMPLETE,
  /** The backend computes another plan from the same answers. */
  PLAN_DIFFERS,
  /**
   * A material is said to be held by the registry, but the registry was never asked, or said no.
   */
  EVIDENCE_NOT_ON_RECORD,
  /** The backend failed while handling it, and would fail again: one for a technician. */
  FAULT
}
