package onething.kiosk.keyboard;

/** What the keys write. */
public enum Mode {
  /** Letters that become Chinese characters. */
  PINYIN,
  /** Letters as they are. */
  LATIN,
  /** Digits and the few signs of phone numbers and dates. */
  DIGITS,
  /** Digits and X, for an identity number. */
  ID,
  /** Characters that ordinary candidates do not reach, by pinyin or by strokes. */
  RARE
}
