package onething.kiosk.visit;

import onething.catalogue.FieldType;

/** Shows as much of a sensitive value as its owner needs to know it again. */
final class Masking {

  private static final int BEGIN = 4;
  private static final int END = 4;

  private Masking() {}

  static String of(FieldType type, String value) {
    return switch (type) {
      case ID_NUMBER, BANK_ACCOUNT, TEXT, TEXT_NAME -> middle(value, BEGIN);
      case PHONE -> middle(value, 3);
      case ADDRESS -> value.replaceAll("[0-9０-９]", "*");
      case DATE, CHOICE -> value;
    };
  }

  private static String middle(String value, int begin) {
    int hidden = value.length() - begin - END;
    return hidden <= 0
        ? "*".repeat(value.length())
        : value.substring(0, begin) + "*".repeat(hidden) + value.substring(begin + hidden);
  }
}
