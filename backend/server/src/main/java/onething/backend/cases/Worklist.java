package onething.backend.cases;

/** Which cases an officer looks at. */
public enum Worklist {
  /** Waits for the window to receive it. */
  RECEIVE,
  /** Waits for this officer's department (for window and supervisor: for any department). */
  IN_HAND,
  /** Goes on elsewhere: waits for other departments or for prerequisites. */
  WAITING,
  /** Closed. */
  COMPLETED
}
