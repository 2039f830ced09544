package onething.device;

/** How a device is doing; the words are those of XFS4IoT's common status {@code device}. */
public enum DeviceState {
  /** Answers and can work. */
  ONLINE,
  /** Is there but does not take commands now (no answer on the line, switched offline). */
  OFFLINE,
  /** Nothing is connected at the configured address. */
  NO_DEVICE,
  /** Answers, but has a fault that needs an engineer. */
  HARDWARE_ERROR,
  /** Answers, but needs a hand: paper, an open cover, a jam. */
  USER_ERROR,
  /** Is working for somebody else. */
  DEVICE_BUSY,
  /** Was not asked yet. */
  STARTING
}
