package onething.catalogue;

/** The same words in Chinese and in English. Plain text, never markup; either may be empty. */
public record Text(String zh, String en) {

  private static final Text EMPTY = new Text("", "");

  /** No words at all, for instance an option without a consequence line. */
  public static Text empty() {
    return EMPTY;
  }

  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }

  public boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }
}
