package onething.kiosk.keyboard;

import java.util.List;

/** What is being filled in: which modes the keyboard offers, the first being open at the start. */
public enum Purpose {
  /** A person's name. */
  NAME(40, Mode.PINYIN, Mode.LATIN, Mode.RARE),
  /** Any other words, such as an address. */
  TEXT(80, Mode.PINYIN, Mode.DIGITS, Mode.LATIN, Mode.RARE),
  /** A phone number. */
  PHONE(11, Mode.DIGITS),
  /** A bank account: digits only. */
  ACCOUNT(19, Mode.DIGITS),
  /** A date as digits, year first. */
  DATE(10, Mode.DIGITS),
  /** A citizen identity number (GB 11643). */
  ID_NUMBER(18, Mode.ID);

  private final int longest;
  private final List<Mode> modes;

  Purpose(int longest, Mode... modes) {
    this.longest = longest;
    this.modes = List.of(modes);
  }

  /** The greatest length, in characters as people count them (code points). */
  public int longest() {
    return longest;
  }

  /** The modes, the opening one first. */
  public List<Mode> modes() {
    return modes;
  }
}
