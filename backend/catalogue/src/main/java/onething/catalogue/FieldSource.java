package onething.catalogue;

/** Where a field's first value comes from. */
public enum FieldSource {
  /** The applicant's identity card. */
  CARD,
  /** Marriage registration: what concerns the other parent. */
  MARRIAGE,
  /** The household register. */
  HOUSEHOLD,
  /** The hospital's record of the birth. */
  BIRTH_RECORD,
  /** The answer to the question with the field's id. */
  ANSWER,
  /** The citizen types it. */
  NONE
}
