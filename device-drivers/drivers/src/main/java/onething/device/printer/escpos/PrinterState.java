package onething.device.printer.escpos;

import onething.device.DeviceState;
import onething.device.DeviceStatus;
import onething.device.RequiredAction;
import onething.device.printer.PaperLevel;
import onething.device.printer.PrintOutcome.Reason;

/** What the printer's status bytes 1, 2 and 4 say (DLE EOT). */
record PrinterState(int printer, int offlineCause, int paperSensor) {

  private static final int OFFLINE = 0x08;
  private static final int COVER_OPEN = 0x04;
  private static final int PAPER_STOP = 0x20;
  private static final int ERROR = 0x40;
  private static final int NEAR_END = 0x0C;
  private static final int END = 0x60;

  private boolean paperOut() {
    return (offlineCause & PAPER_STOP) != 0 || (paperSensor & END) != 0;
  }

  private boolean coverOpen() {
    return (offlineCause & COVER_OPEN) != 0;
  }

  PaperLevel paper() {
    if (paperOut()) {
      return PaperLevel.OUT;
    }
    return (paperSensor & NEAR_END) != 0 ? PaperLevel.LOW : PaperLevel.FULL;
  }

  DeviceStatus status() {
    if (coverOpen()) {
      return new DeviceStatus(DeviceState.USER_ERROR, RequiredAction.CLEAR, "coverOpen");
    }
    if (paperOut()) {
      return new DeviceStatus(DeviceState.USER_ERROR, RequiredAction.CLEAR, "paperOut");
    }
    if ((offlineCause & ERROR) != 0) {
      return new DeviceStatus(
          DeviceState.HARDWARE_ERROR, RequiredAction.MAINTENANCE, "printerError");
    }
    if ((printer & OFFLINE) != 0) {
      return new DeviceStatus(DeviceState.OFFLINE, RequiredAction.CLEAR, "offline");
    }
    return paper() == PaperLevel.LOW
        ? new DeviceStatus(DeviceState.ONLINE, RequiredAction.NONE, "paperLow")
        : DeviceStatus.READY;
  }

  Reason reason() {
    if (coverOpen()) {
      return Reason.COVER_OPEN;
    }
    return paperOut() ? Reason.PAPER_OUT : Reason.OFFLINE;
  }
}
