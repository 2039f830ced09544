package onething.device.printer.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import onething.device.printer.Bitmap;

/** Builds a job's bytes command by command (names as in the ESC/POS reference). */
final class Bytes {

  /** The widest band of a picture, in rows: small, so that a torn one is soon made up for. */
  static final int BAND_ROWS = 24;

  /** Printable dots of 80 mm paper. */
  static final int WIDTH = 576;

  private static final Charset GB18030 = Charset.forName("GB18030");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] toArray() {
    return out.toByteArray();
  }

  Bytes hex(String hex) {
    out.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
    return this;
  }

  /** ESC @, then FS &amp; for Chinese characters, then ESC 3: lines of 34 dots. */
  Bytes begin() {
    return hex("1B40 1C26 1B3322");
  }

  /** ESC a: 0 left, 1 centre, 2 right. */
  Bytes align(int where) {
    return hex("1B61").one(where);
  }

  /** ESC E. */
  Bytes bold(boolean on) {
    return hex("1B45").one(on ? 1 : 0);
  }

  /** GS !: upper half of the byte widens, lower half heightens. */
  Bytes size(int times) {
    return hex("1D21").one(times);
  }

  Bytes text(String text) {
    out.writeBytes(text.getBytes(GB18030));
    return this;
  }

  /** LF. */
  Bytes endLine() {
    return hex("0A");
  }

  /** ESC d. */
  Bytes feed(int lines) {
    return hex("1B64").one(lines);
  }

  /** GS V 66 0: feed to the knife and cut. */
  Bytes cut() {
    return hex("1D564200");
  }

  /** GS ( H function 48: say this name when all before it is printed. */
  Bytes processId(ProcessId id) {
    out.writeBytes(HexFormat.of().parseHex("1d284806003030"));
    out.writeBytes(id.bytes());
    return this;
  }

  /** GS v 0, in bands. */
  Bytes raster(Bitmap bits) {
    for (int top = 0; top < bits.height(); top += BAND_ROWS) {
      band(bits, top, Math.min(BAND_ROWS, bits.height() - top));
    }
    return this;
  }

  private void band(Bitmap bits, int top, int rows) {
    int bytesPerRow = (bits.width() + 7) / 8;
    hex("1D763000").one(bytesPerRow % 256).one(bytesPerRow / 256).one(rows).one(0);
    for (int y = top; y < top + rows; y++) {
      for (int x = 0; x < bytesPerRow * 8; x += 8) {
        one(harmless(eight(bits, x, y), eight(bits, x + 8, y)));
      }
    }
  }

  /**
   * A printer obeys DLE EOT, DLE ENQ and DLE DC4 also inside a picture: there a lone dot is made
   * two dots wide. QR codes of two and more dots a module never hold one.
   */
  private static int harmless(int eight, int next) {
    boolean command = eight == 0x10 && (next == 0x04 || next == 0x05 || next == 0x14);
    return command ? 0x18 : eight;
  }

  private static int eight(Bitmap bits, int x, int y) {
    int value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 1 | (bits.black(x + i, y) ? 1 : 0);
    }
    return value;
  }

  /**
   * Brings a printer back that was left in the middle of anything: zeros make up for a torn picture
   * band (and mean nothing otherwise), DLE ENQ 2 and ESC @ forget what waits, and what is on the
   * paper already is cut off, so that it never becomes the head of the next person's slip.
   */
  Bytes recover() {
    byte[] zeros = new byte[BAND_ROWS * WIDTH / 8];
    Arrays.fill(zeros, (byte) 0);
    out.writeBytes(zeros);
    return hex("100502 1B40").cut();
  }

  private Bytes one(int value) {
    out.write(value);
    return this;
  }
}
