package onething.device.simulator.samv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import onething.device.idcard.Sex;
import onething.device.simulator.sample.SampleCard;

/** The module's reply frames, byte by byte as in the published manuals of GA 450 readers. */
final class Replies {

  private static final byte[] PREAMBLE = HexFormat.of().parseHex("aaaaaa9669");
  private static final int PHOTO_LENGTH = 1024;

  private Replies() {}

  static byte[] status(int sw3) {
    return frame(sw3, new byte[0]);
  }

  static byte[] found() {
    return frame(0x9F, new byte[4]);
  }

  static byte[] selected() {
    return frame(0x90, new byte[8]);
  }

  static byte[] samId() {
    return frame(0x90, HexFormat.of().parseHex("05000100" + "15cd5b07" + "d2029649" + "4e61bc00"));
  }

  static byte[] textAndPhoto(SampleCard card) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(new byte[] {1, 0, 4, 0});
    body.writeBytes(text(card));
    body.writeBytes(new byte[PHOTO_LENGTH]);
    return frame(0x90, body.toByteArray());
  }

  private static byte[] text(SampleCard card) {
    String text =
        padded(card.name(), 15)
            + sexCode(card.sex())
            + padded(card.nation().code(), 2)
            + padded(day(card.birth()), 8)
            + padded(card.address(), 35)
            + padded(card.id(), 18)
            + padded(card.issuer(), 15)
            + padded(day(card.validFrom()), 8)
            + padded(card.validUntil().map(Replies::day).orElse("长期"), 8)
            + padded("", 18);
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static String sexCode(Sex sex) {
    return switch (sex) {
      case MALE -> "1";
      case FEMALE -> "2";
      case UNKNOWN -> "0";
    };
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** Padded with spaces to a number of UTF-16 units; a longer text is cut, as on a real card. */
  private static String padded(String text, int units) {
    String cut = text.length() <= units ? text : text.substring(0, units);
    return cut + " ".repeat(units - cut.length());
  }

  private static byte[] frame(int sw3, byte[] data) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    int length = 4 + data.length;
    frame.writeBytes(PREAMBLE);
    frame.write(length >> 8);
    frame.write(length);
    frame.writeBytes(new byte[] {0, 0, (byte) sw3});
    frame.writeBytes(data);
    byte[] unchecked = frame.toByteArray();
    byte check = 0;
    for (int i = PREAMBLE.length; i < unchecked.length; i++) {
      check ^= unchecked[i];
    }
    frame.write(check);
    return frame.toByteArray();
  }
}
