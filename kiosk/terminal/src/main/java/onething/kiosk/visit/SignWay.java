package onething.kiosk.visit;

/** The ways to sign. */
public enum SignWay {
  /** With a finger on the pad. */
  DRAW,
  /** By placing the same card again. */
  CARD
}
