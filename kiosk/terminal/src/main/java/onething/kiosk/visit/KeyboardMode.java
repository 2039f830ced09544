package onething.kiosk.visit;

/** The keys a field begins with. */
public enum KeyboardMode {
  CHINESE,
  LATIN,
  DIGITS,
  /** Digits and X. */
  ID_NUMBER,
  DATE,
  /** No keys: the field's options. */
  CHOICE
}
