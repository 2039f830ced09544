package onething.kiosk.keyboard;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/**
 * How soon a character is offered. Smaller is sooner: the list for its place in a name, then GB/T
 * 2312 level 1 (3,755 everyday characters), level 2, the rest of GBK, then everything rarer.
 */
final class Commonness {

  private static final int LEVEL_1 = 10_000;
  private static final int LEVEL_2 = 100_000;
  private static final int GBK = 200_000;
  private static final int RARE = 300_000;

  private final Map<String, Integer> preferred;
  private final CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
  private final CharsetEncoder gbk = Charset.forName("GBK").newEncoder();

  Commonness(Map<String, Integer> preferred) {
    this.preferred = preferred;
  }

  /** The rank of a character by itself; equal ranks never occur within one block. */
  int rank(String character) {
    var place = preferred.get(character);
    return place != null ? place : byStandard(character);
  }

  boolean isRare(String character) {
    return !gb2312.canEncode(character);
  }

  private int byStandard(String character) {
    if (gb2312.canEncode(character)) {
      int code = code(character);
      return (code >> 8 < 0xD8 ? LEVEL_1 : LEVEL_2) + (code & 0x7fff);
    }
    int block = gbk.canEncode(character) ? GBK : RARE;
    return block + character.codePointAt(0);
  }

  private int code(String character) {
    try {
      ByteBuffer bytes = gb2312.encode(CharBuffer.wrap(character));
      return bytes.getShort(0) & 0xffff;
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("encodable by the check before", e);
    }
  }
}
