package onething.kiosk.visit;

/** The six stops of the visit line. */
public enum Stop {
  ANSWER,
  NOTICE,
  CARD,
  FORM,
  MATERIALS,
  SIGN
}
