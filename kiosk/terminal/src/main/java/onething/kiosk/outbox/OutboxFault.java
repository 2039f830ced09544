package onething.kiosk.outbox;

/** The outbox cannot keep its promise; the citizen must be told that nothing was submitted. */
public final class OutboxFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable word, for example {@code diskFull}; never personal data
   * @param cause what happened
   */
  public OutboxFault(String code, Throwable cause) {
    super("Outbox: " + code, cause);
    this.code = code;
  }

  /**
   * @param code stable word
   */
  public OutboxFault(String code) {
    super("Outbox: " + code);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
