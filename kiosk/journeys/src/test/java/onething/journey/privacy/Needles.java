package onething.journey.privacy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One person's words as the bytes they could lie on a disk in. */
public record Needles(List<Needle> all) {

  /**
   * Bytes to look for.
   *
   * @param what which word, in which writing: never the word itself
   */
  public record Needle(String what, byte[] bytes) {}

  private static final Map<String, Charset> CHARSETS = charsets();

  private static Map<String, Charset> charsets() {
    var all = new LinkedHashMap<String, Charset>();
    all.put("UTF-8", StandardCharsets.UTF_8);
    all.put("UTF-16LE", StandardCharsets.UTF_16LE);
    all.put("UTF-16BE", StandardCharsets.UTF_16BE);
    all.put("GBK", Charset.forName("GBK"));
    return all;
  }

  /** All writings of all words, by a name for each word. */
  public static Needles of(Map<String, String> words) {
    var all = new ArrayList<Needle>();
    words.forEach((name, word) -> all.addAll(writings(name, word)));
    return new Needles(all);
  }

  private static List<Needle> writings(String name, String word) {
    var all = new ArrayList<Needle>();
    CHARSETS.forEach((charset, by) -> {
      byte[] bytes = word.getBytes(by);
      all.add(new Needle(name + " " + charset, bytes));
      for (int offset = 0; offset < 3; offset++) {
        all.add(
            new Needle(name + " base64 of " + charset + " at " + offset, base64(bytes, offset)));
      }
    });
    all.add(new Needle(name + " JSON escapes", escaped(word).getBytes(StandardCharsets.US_ASCII)));
    return all.stream().filter(needle -> needle.bytes().length >= 6).toList();
  }

  /** The part of a base64 text that is the same whatever stands before and after the bytes. */
  static byte[] base64(byte[] bytes, int offset) {
    byte[] shifted = new byte[offset + bytes.length];
    System.arraycopy(bytes, 0, shifted, offset, bytes.length);
    byte[] text = Base64.getEncoder().withoutPadding().encode(shifted);
    int from = offset == 0 ? 0 : offset + 1;
    int to = shifted.length % 3 == 0 ? text.length : text.length - 1;
    return Arrays.copyOfRange(text, from, to);
  }

  private static String escaped(String word) {
    var text = new StringBuilder();
    word.chars().forEach(c -> text.append(c < 128 ? "" + (char) c : "\\u%04x".formatted(c)));
    return text.toString();
  }
}
