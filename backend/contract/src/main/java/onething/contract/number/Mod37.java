package onething.contract.number;

/** ISO 7064 MOD 37,36: one check character over digits and capitals. */
final class Mod37 {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int M = ALPHABET.length();

  private Mod37() {}

  static char check(String text) {
    return ALPHABET.charAt(Math.floorMod(1 - product(text), M));
  }

  static boolean holds(String textWithCheck) {
    int last = textWithCheck.length() - 1;
    return check(textWithCheck.substring(0, last)) == textWithCheck.charAt(last);
  }

  private static int product(String text) {
    int p = M;
    for (int i = 0; i < text.length(); i++) {
      int sum = (p + ALPHABET.indexOf(text.charAt(i))) % M;
      p = (sum == 0 ? M : sum) * 2 % (M + 1);
    }
    return p;
  }
}
