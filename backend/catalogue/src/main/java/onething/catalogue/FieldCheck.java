package onething.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a citizen typed, looked at field by field; the words follow the counter, not the code. */
final class FieldCheck {

  /** Han of every extension, the middle dot of long names, and Latin for foreign parents. */
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsLatin}](?:[\\p{IsHan}\\p{IsLatin}·. '-]*[\\p{IsHan}\\p{IsLatin}])?");

  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern BANK_ACCOUNT = Pattern.compile("\\d{16,19}");
  private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[0-9X]");
  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_TEXT = 200;

  private FieldCheck() {}

  static Optional<Text> error(Field field, String value) {
    if (value.isBlank()) {
      return field.required() ? says("这一项还没填", "This is still empty") : Optional.empty();
    }
    return switch (field.type()) {
      case TEXT_NAME -> name(value);
      case TEXT, ADDRESS -> text(value);
      case ID_NUMBER -> idNumber(value);
      case PHONE -> phone(value);
      case DATE -> date(value);
      case CHOICE -> choice(field, value);
      case BANK_ACCOUNT -> bankAccount(value);
    };
  }

  private static Optional<Text> name(String value) {
    if (value.codePointCount(0, value.length()) > LONGEST_NAME) {
      return says("名字太长，最多50个字", "The name is too long: 50 characters at most");
    }
    return NAME.matcher(value).matches()
        ? Optional.empty()
        : says("名字里只能有汉字、字母和“·”", "Use only Chinese characters, letters and ·");
  }

  private static Optional<Text> text(String value) {
    if (value.codePointCount(0, value.length()) > LONGEST_TEXT) {
      return says("写得太长，最多200个字", "Too long: 200 characters at most");
    }
    return value.codePoints().noneMatch(FieldCheck::isHidden)
        ? Optional.empty()
        : says("这里有认不出的字符，请重新填", "There are characters we cannot read: please type it again");
  }

  /** Control and format characters: they could command a printer or turn the text round. */
  private static boolean isHidden(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
  }

  private static Optional<Text> idNumber(String value) {
    if (value.length() != 18) {
      return says(
          "身份证号码是18位，您填了" + value.length() + "位",
          "An id number has 18 places; this has " + value.length());
    }
    if (!ID_NUMBER.matcher(value).matches()) {
      return says("身份证号码只有数字，最后一位可以是X", "Digits only; the last place may be X");
    }
    return checkDigit(value) == value.charAt(17)
        ? Optional.empty()
        : says("最后一位对不上，请再核对一遍", "The last place does not match: please compare again");
  }

  /** ISO 7064 MOD 11-2, as GB 11643 lays down for citizens' numbers. */
  private static char checkDigit(String number) {
    var sum = 0;
    for (var i = 0; i < 17; i++) {
      sum = (sum + Character.digit(number.charAt(i), 10)) * 2 % 11;
    }
    return "0123456789X".charAt((12 - sum) % 11);
  }

  private static Optional<Text> phone(String value) {
    if (value.length() != 11) {
      return says(
          "手机号是11位，您填了" + value.length() + "位",
          "A mobile number has 11 digits; this has " + value.length());
    }
    return MOBILE.matcher(value).matches()
        ? Optional.empty()
        : says("这不像手机号，请再核对一遍", "This does not look like a mobile number: please compare");
  }

  private static Optional<Text> date(String value) {
    try {
      LocalDate.parse(value);
      return Optional.empty();
    } catch (DateTimeException e) {
      return says("没有这一天，请再核对一遍", "There is no such day: please compare again");
    }
  }

  private static Optional<Text> choice(Field field, String value) {
    return field.options().stream().anyMatch(option -> option.value().equals(value))
        ? Optional.empty()
        : says("请从列出的里面选一个", "Please choose one of those listed");
  }

  private static Optional<Text> bankAccount(String value) {
    if (!BANK_ACCOUNT.matcher(value).matches()) {
      return says("银行卡号是16到19位数字", "A bank card number has 16 to 19 digits");
    }
    return luhn(value)
        ? Optional.empty()
        : says("卡号对不上，请再核对一遍", "The number does not add up: please compare");
  }

  /** ISO/IEC 7812-1: the last digit makes the sum a multiple of ten. */
  private static boolean luhn(String number) {
    var sum = 0;
    for (var i = 0; i < number.length(); i++) {
      var digit = Character.digit(number.charAt(number.length() - 1 - i), 10);
      var weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  private static Optional<Text> says(String zh, String en) {
    return Optional.of(new Text(zh, en));
  }
}
