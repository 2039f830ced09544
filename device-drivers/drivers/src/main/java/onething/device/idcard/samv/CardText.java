package onething.device.idcard.samv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import onething.device.idcard.CardReading;
import onething.device.idcard.CardReading.Reason;
import onething.device.idcard.IdNumber;
import onething.device.idcard.Nation;
import onething.device.idcard.ResidentIdCard;
import onething.device.idcard.Sex;
import onething.device.idcard.Validity;

/**
 * The content of a card as the module gives it: two lengths, 256 bytes of text in UTF-16LE padded
 * with spaces, 1,024 bytes of photo. The photo is not used and not kept.
 */
final class CardText {

  private static final int TEXT = 256;
  private static final int PHOTO = 1024;
  private static final int HEAD = 4;
  private static final Pattern ID_FORM = Pattern.compile("[0-9]{17}[0-9X]");

  private final String text;

  private CardText(String text) {
    this.text = text;
  }

  /** Reads the data of a good reply. */
  static CardReading read(byte[] data) {
    if (data.length != HEAD + TEXT + PHOTO || number(data, 0) != TEXT || number(data, 2) != PHOTO) {
      return new CardReading.Unreadable(Reason.WRONG_LENGTH);
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(data, HEAD, TEXT);
      return new CardText(StandardCharsets.UTF_16LE.newDecoder().decode(bytes).toString()).card();
    } catch (CharacterCodingException | DateTimeException e) {
      return new CardReading.Unreadable(Reason.GARBLED);
    }
  }

  private static int number(byte[] data, int at) {
    return (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
  }

  /** Positions and lengths are UTF-16 units: half the bytes of the standard's table. */
  private CardReading card() {
    if (!field(124, 1).isEmpty()) {
      return new CardReading.Unreadable(Reason.UNKNOWN_TYPE);
    }
    String id = field(61, 18);
    Optional<Nation> nation = Nation.ofCode(field(16, 2));
    if (!ID_FORM.matcher(id).matches() || nation.isEmpty() || field(0, 15).isEmpty()) {
      return new CardReading.Unreadable(Reason.GARBLED);
    }
    return IdNumber.parse(id)
        .<CardReading>map(number -> new CardReading.Read(resident(number, nation.get())))
        .orElseGet(() -> new CardReading.Unreadable(Reason.INVALID_CHECK_DIGIT));
  }

  private ResidentIdCard resident(IdNumber number, Nation nation) {
    return new ResidentIdCard(
        field(0, 15),
        Sex.ofCode(text.charAt(15)),
        nation,
        day(field(18, 8)),
        field(26, 35),
        number,
        field(79, 15),
        day(field(94, 8)),
        validity(field(102, 8)));
  }

  private static Validity validity(String end) {
    return end.equals("长期") ? new Validity.LongTerm() : new Validity.Until(day(end));
  }

  private static LocalDate day(String digits) {
    return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
  }

  private String field(int start, int length) {
    return text.substring(start, start + length).replace('\0', ' ').strip();
  }
}
