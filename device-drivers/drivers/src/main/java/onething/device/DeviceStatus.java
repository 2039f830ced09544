package onething.device;

/**
 * How a device is doing now.
 *
 * @param state the state
 * @param action what would bring it back
 * @param code a stable word for logs and staff pages, such as {@code paperOut}; never personal data
 */
public record DeviceStatus(DeviceState state, RequiredAction action, String code) {

  /** The device answers and can work. */
  public static final DeviceStatus READY =
      new DeviceStatus(DeviceState.ONLINE, RequiredAction.NONE, "ready");

  /** The device was not asked yet. */
  public static final DeviceStatus NOT_ASKED =
      new DeviceStatus(DeviceState.STARTING, RequiredAction.NONE, "starting");

  /** Nothing could be opened at the device's address. */
  public static final DeviceStatus UNREACHABLE =
      new DeviceStatus(DeviceState.NO_DEVICE, RequiredAction.RESET, "unreachable");

  /** The line is open but the device says nothing. */
  public static final DeviceStatus SILENT =
      new DeviceStatus(DeviceState.OFFLINE, RequiredAction.RESET, "noAnswer");

  /** Whether the device can work now. */
  public boolean online() {
    return state == DeviceState.ONLINE;
  }
}
