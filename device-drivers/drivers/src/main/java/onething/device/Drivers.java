package onething.device;

import onething.device.idcard.IdCardReader;
import onething.device.printer.SlipPrinter;
import onething.device.scanner.Scanner;

/** Makes drivers from the addresses in a kiosk's configuration. No line is opened yet. */
public final class Drivers {

  private Drivers() {}

  /**
   * A reader of resident identity cards with a SAM-V module.
   *
   * @param id the device's name
   * @param address {@code serial:///dev/ttyS0?baud=115200} or {@code tcp://host:port}
   * @throws IllegalArgumentException if the address is wrong
   */
  public static IdCardReader idCardReader(String id, String address) {
    throw new UnsupportedOperationException(id + address);
  }

  /**
   * A document scanner that speaks eSCL.
   *
   * @param id the device's name
   * @param address {@code http://host:port/eSCL}
   * @throws IllegalArgumentException if the address is wrong
   */
  public static Scanner scanner(String id, String address) {
    throw new UnsupportedOperationException(id + address);
  }

  /**
   * A slip printer that speaks ESC/POS.
   *
   * @param id the device's name
   * @param address {@code serial:///dev/ttyS1?baud=115200} or {@code tcp://host:port}, with the
   *     option {@code completion=processId} for a model known to prove that a slip came out, {@code
   *     completion=none} for one known not to; without it the printer is asked before each slip
   * @throws IllegalArgumentException if the address is wrong
   */
  public static SlipPrinter slipPrinter(String id, String address) {
    throw new UnsupportedOperationException(id + address);
  }
}
