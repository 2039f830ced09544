package onething.device;

/**
 * One device of a kiosk. A driver never throws because its device is away or at fault: it says so
 * in a result, and opens the line again by itself at the next use.
 */
public interface Device extends AutoCloseable {

  /** The device's name in configuration and logs, such as {@code id-card}. */
  String id();

  /** Asks the device how it is; answers within one second, also when the device does not. */
  DeviceStatus status();

  /** Lets go of the line. */
  @Override
  void close();
}
