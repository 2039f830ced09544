package onething.contract;

/**
 * One value of the merged form.
 *
 * @param value the value as text; dates as ISO 8601
 * @param source where it came from: {@code CARD}, {@code MARRIAGE}, {@code HOUSEHOLD}, {@code
 *     BIRTH_RECORD}, {@code ANSWER}, or {@code TYPED} by the citizen
 */
public record FormValue(String value, String source) {

  /** Keeps personal data out of logs and traces. */
  @Override
  public String toString() {
    return "FormValue[" + source + "]";
  }
}
