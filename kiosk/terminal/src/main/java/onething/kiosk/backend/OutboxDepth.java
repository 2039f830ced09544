package onething.kiosk.backend;

/** How full the outbox is, for the sign of life. Offered by the outbox. */
public interface OutboxDepth {

  /** Submissions still to be sent. */
  int waiting();

  /** Submissions put aside. */
  int stuck();

  /** The line is back: asks for a delivery attempt now. */
  void lineIsBack();
}
