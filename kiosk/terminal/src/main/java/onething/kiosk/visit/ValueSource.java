package onething.kiosk.visit;

/** Where a value of the form came from. */
public enum ValueSource {
  CARD,
  MARRIAGE,
  HOUSEHOLD,
  BIRTH_RECORD,
  ANSWER,
  /** The citizen typed it. */
  TYPED,
  /** There is no value yet. */
  NONE
}
