package onething.backend.cases.store;

/** Personal data as far as a screen may show them unasked. Counts characters, not UTF-16 units. */
final class Masking {

  private Masking() {}

  /** 张示例 as 张*例, 张三 as 张*. */
  static String name(String name) {
    int[] points = name.codePoints().toArray();
    if (points.length <= 2) {
      return points.length == 0 ? "" : character(points[0]) + "*";
    }
    return character(points[0])
        + "*".repeat(points.length - 2)
        + character(points[points.length - 1]);
  }

  /** The first four and the last four places stay. */
  static String number(String number) {
    int length = number.length();
    return length <= 8
        ? "*".repeat(length)
        : number.substring(0, 4) + "*".repeat(length - 8) + number.substring(length - 4);
  }

  /** A value of a form of which only the first character stays. */
  static String value(String value) {
    int[] points = value.codePoints().toArray();
    return points.length == 0 ? "" : character(points[0]) + "*".repeat(points.length - 1);
  }

  private static String character(int codePoint) {
    return Character.toString(codePoint);
  }
}
