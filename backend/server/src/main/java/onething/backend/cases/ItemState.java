package onething.backend.cases;

import java.time.Instant;

/** Where one item of a case stands. */
public sealed interface ItemState {

  /** The case waits for the window; the department does not see the item yet. */
  record Arrived() implements ItemState {}

  /**
   * Cannot be accepted before a prerequisite's result is there.
   *
   * @param since when the waiting began
   */
  record Held(Instant since) implements ItemState {}

  /**
   * Waits for the department to accept it or not (待受理).
   *
   * @param due by when
   */
  record ToAccept(Instant due) implements ItemState {}

  /**
   * Accepted; its papers can be looked at while a prerequisite is open (容缺预审).
   *
   * @param since when it was accepted
   */
  record PreReview(Instant since) implements ItemState {}

  /**
   * Accepted and, where allowed, looked at; waits for a prerequisite's result (待前置).
   *
   * @param since when the waiting began
   */
  record AwaitingPrerequisite(Instant since) implements ItemState {}

  /**
   * Can be decided (可决定).
   *
   * @param due by when
   */
  record Ready(Instant due) implements ItemState {}

  /**
   * Granted (准予); its result is being made out.
   *
   * @param at when
   */
  record Granted(Instant at) implements ItemState {}

  /**
   * Granted, and the result exists (办结).
   *
   * @param at when
   */
  record Completed(Instant at) implements ItemState {}

  /**
   * Not accepted (不予受理).
   *
   * @param at when
   * @param reason why, as told to the citizen
   */
  record NotAccepted(Instant at, String reason) implements ItemState {}

  /**
   * Denied (不予).
   *
   * @param at when
   * @param reason why, as told to the citizen
   */
  record Denied(Instant at, String reason) implements ItemState {}

  /**
   * Ended without a decision of its own (终止).
   *
   * @param at when
   * @param cause what ended it
   */
  record Terminated(Instant at, EndCause cause) implements ItemState {}

  /** How far the item has come. */
  default ItemPhase phase() {
    return switch (this) {
      case Arrived a -> ItemPhase.ARRIVED;
      case Held h -> ItemPhase.HELD;
      case ToAccept a -> ItemPhase.TO_ACCEPT;
      case PreReview p -> ItemPhase.PRE_REVIEW;
      case AwaitingPrerequisite a -> ItemPhase.AWAITING_PREREQUISITE;
      case Ready r -> ItemPhase.READY;
      case Granted g -> ItemPhase.GRANTED;
      case Completed c -> ItemPhase.COMPLETED;
      case NotAccepted n -> ItemPhase.NOT_ACCEPTED;
      case Denied d -> ItemPhase.DENIED;
      case Terminated t -> ItemPhase.TERMINATED;
    };
  }

  /** Whether nothing can happen to it any more. */
  default boolean terminal() {
    return phase().terminal();
  }

  /** Whether the department said yes, which is what a dependant waits for. */
  default boolean granted() {
    return this instanceof Granted || this instanceof Completed;
  }
}
