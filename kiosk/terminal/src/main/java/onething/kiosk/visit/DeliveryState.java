package onething.kiosk.visit;

/** Where a stored submission is. */
public enum DeliveryState {
  /** Safe on this kiosk; it leaves when the line allows. */
  QUEUED,
  /** The backend has it. */
  DELIVERED,
  /** Staff are looking at it. */
  CHECKING
}
