package onething.kiosk.outbox;

import java.util.Optional;
import java.util.function.Consumer;
import onething.contract.Submission;

/** The kiosk's outbox. */
public interface Outbox {

  /**
   * Seals and stores a submission; it is durable when this returns. Storing the same submission
   * (same idempotency key) again changes nothing and answers the same.
   *
   * @throws OutboxFault if it is not durable; nothing of it is then kept in clear
   */
  Stored store(Submission submission);

  /**
   * What became of a submission.
   *
   * @throws IllegalArgumentException if this outbox never stored that number
   */
  Delivery stateOf(String caseNo);

  /** Number of submissions still to be sent. */
  int waiting();

  /**
   * Why a submission could not be stored at present, as a stable word: {@code notEnrolled}, {@code
   * noSealingKey}, {@code diskFull}, {@code readOnly}, {@code inUse} or {@code disk}. To be asked
   * before the citizen begins, not after.
   */
  default Optional<String> obstacle() {
    return Optional.empty();
  }

  /** Asks for a delivery attempt now instead of at the end of the present pause. */
  void nudge();

  /**
   * Calls back with the case number when its delivery changes, from the delivery's thread; the
   * callback must be quick and must not throw.
   *
   * @return stops the calls when closed
   */
  Subscription onChange(Consumer<String> caseNo);

  /** Ends a subscription. */
  @FunctionalInterface
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
