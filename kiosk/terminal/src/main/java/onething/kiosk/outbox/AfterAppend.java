package onething.kiosk.outbox;

/**
 * Runs between the durable append and its acknowledgement. In production nothing runs there; tests
 * put a bean of this type there to end the process at exactly this point.
 */
@FunctionalInterface
public interface AfterAppend {

  /** The submission with this number has just become durable. */
  void appended(String caseNo);
}
