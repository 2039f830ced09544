package onething.backend.cases;

import java.time.Instant;

/** Where a whole case stands. */
public sealed interface CaseState {

  /**
   * It arrived and waits for the window (已提交).
   *
   * @param receiveBy by when the window must receive or reject it
   */
  record Submitted(Instant receiveBy) implements CaseState {}

  /**
   * The window received it; the departments are at work (已收件).
   *
   * @param at when
   */
  record Received(Instant at) implements CaseState {}

  /**
   * Every item has ended (办结).
   *
   * @param at when the last one did
   * @param outcome how they ended
   */
  record Completed(Instant at, Outcome outcome) implements CaseState {}

  /**
   * The window did not receive it (不予收件).
   *
   * @param at when
   * @param reason why, as told to the citizen
   */
  record Rejected(Instant at, String reason) implements CaseState {}

  /** Whether nothing can happen to it any more. */
  default boolean closed() {
    return switch (this) {
      case Submitted s -> false;
      case Received r -> false;
      case Completed c -> true;
      case Rejected r -> true;
    };
  }

  /** How the items of a completed case ended. */
  enum Outcome {
    /** All were granted. */
    ALL_GRANTED,
    /** Some were. */
    PARTIAL,
    /** None was. */
    REFUSED
  }
}
