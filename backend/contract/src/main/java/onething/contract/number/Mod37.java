package onething.contract.number;

/**
 * ISO 7064 MOD 37-2: one check character over digits and capitals. It finds every single wrong
 * character and every swap of two characters; the price is that the check may be an asterisk. (MOD
 * 37,36 has no asterisk, but misses swaps such as 01 for 10.)
 */
final class Mod37 {

  /** The check character that nobody can type as a letter or digit. */
  static final char ASTERISK = '*';

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" + ASTERISK;
  private static final int M = ALPHABET.length();

  private Mod37() {}

  static char check(String text) {
    int p = 0;
    for (int i = 0; i < text.length(); i++) {
      p = (p + ALPHABET.indexOf(text.charAt(i))) * 2 % M;
    }
    return ALPHABET.charAt(Math.floorMod(1 - p, M));
  }

  static boolean holds(String textWithCheck) {
    int last = textWithCheck.length() - 1;
    return check(textWithCheck.substring(0, last)) == textWithCheck.charAt(last);
  }
}
