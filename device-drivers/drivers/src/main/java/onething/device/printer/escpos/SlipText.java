package onething.device.printer.escpos;

import java.nio.charset.Charset;

/** What of a text may reach a printer, and what a printer's own font has. */
final class SlipText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private SlipText() {}

  /**
   * The text without control characters (ESC, GS and the like would be commands) and without
   * invisible marks of direction or joining, which would show nothing on paper or deceive.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().filter(SlipText::visible).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Whether every character has one or two bytes in GB18030: those are in a printer's font. */
  static boolean inPrintersFont(String text) {
    return text.codePoints().mapToObj(Character::toString).allMatch(SlipText::isShort);
  }

  private static boolean isShort(String character) {
    return GB18030.newEncoder().canEncode(character) && character.getBytes(GB18030).length <= 2;
  }
}
