package onething.device;

/** What would bring a device back; the words are those of XFS4IoT's error event. */
public enum RequiredAction {
  /** Nothing to do. */
  NONE,
  /** Staff of the hall can clear it: paper, cover, jam. */
  CLEAR,
  /** It comes back by being connected or started again. */
  RESET,
  /** The configured address or option is wrong. */
  CONFIGURATION,
  /** An engineer is needed. */
  MAINTENANCE
}
