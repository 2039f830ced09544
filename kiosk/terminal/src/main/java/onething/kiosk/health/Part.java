package onething.kiosk.health;

/** A part of the kiosk without which some step of a visit is not possible. */
public enum Part {
  /** Without it nobody can be identified, so nothing is submitted. */
  CARD_READER,
  /** Without it nothing on paper can be handed in. */
  SCANNER,
  /** Without it the slip's code stands on the screen. */
  SLIP_PRINTER,
  /** Room and health of the disk; without it nothing is submitted. */
  STORAGE
}
