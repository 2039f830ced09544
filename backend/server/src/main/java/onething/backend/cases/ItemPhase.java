package onething.backend.cases;

/** How far an item has come. The order is the order of its life; the last four are ends. */
public enum ItemPhase {
  /** {@link ItemState.Arrived}. */
  ARRIVED,
  /** {@link ItemState.Held}. */
  HELD,
  /** {@link ItemState.ToAccept}. */
  TO_ACCEPT,
  /** {@link ItemState.PreReview}. */
  PRE_REVIEW,
  /** {@link ItemState.AwaitingPrerequisite}. */
  AWAITING_PREREQUISITE,
  /** {@link ItemState.Ready}. */
  READY,
  /** {@link ItemState.Granted}. */
  GRANTED,
  /** {@link ItemState.Completed}. */
  COMPLETED,
  /** {@link ItemState.NotAccepted}. */
  NOT_ACCEPTED,
  /** {@link ItemState.Denied}. */
  DENIED,
  /** {@link ItemState.Terminated}. */
  TERMINATED;

  /** Whether nothing can happen to the item any more. */
  public boolean terminal() {
    return compareTo(COMPLETED) >= 0;
  }
}
