package onething.kiosk.outbox;

/** Makes the kiosk's case numbers. */
@FunctionalInterface
public interface CaseNumbers {

  /**
   * The next number of the day. It is durably used up when this returns: no restart, crash or clock
   * set back gives it out again. A number taken and not submitted stays unused.
   *
   * @throws OutboxFault if the number cannot be made durable, or the day's 9999 are used up
   */
  String next();
}
