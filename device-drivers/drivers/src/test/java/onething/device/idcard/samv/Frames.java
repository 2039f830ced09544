package onething.device.idcard.samv;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Random;

/** Reply frames for tests, put together by hand. */
final class Frames {

  static final byte[] NO_CARD = hex("AA AA AA 96 69 00 04 00 00 80 84");
  static final byte[] READY = hex("AA AA AA 96 69 00 04 00 00 90 94");
  static final byte[] FOUND = hex("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97");
  static final byte[] SELECTED = hex("AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C");

  private Frames() {}

  static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] frame(int sw3, byte[] data) {
    int length = data.length + 4;
    byte[] body = joined(new byte[] {(byte) (length >> 8), (byte) length, 0, 0, (byte) sw3}, data);
    byte check = 0;
    for (byte b : body) {
      check ^= b;
    }
    return joined(hex("AA AA AA 96 69"), body, new byte[] {check});
  }

  static byte[] random(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
