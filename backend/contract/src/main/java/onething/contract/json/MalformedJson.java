package onething.contract.json;

/**
 * JSON that is not the contract's. It carries a word only and no cause, for a parser's own message
 * quotes the content.
 */
public final class MalformedJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public MalformedJson(Reason reason) {
    super("Malformed JSON: " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why it is refused. */
  public enum Reason {
    /** Not JSON, not UTF-8, a duplicate field, or text after the end. */
    NOT_JSON,
    /** Larger, deeper or longer than allowed. */
    BEYOND_LIMITS,
    /** A field the contract does not know. */
    UNKNOWN_FIELD,
    /** A field is missing or has a value it cannot have. */
    WRONG_VALUE
  }
}
