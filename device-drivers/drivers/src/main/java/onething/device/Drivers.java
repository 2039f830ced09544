package onething.device;

import java.net.URI;
import onething.device.channel.ChannelAddress;
import onething.device.idcard.IdCardReader;
import onething.device.idcard.samv.SamVReader;
import onething.device.printer.SlipPrinter;
import onething.device.printer.escpos.Completion;
import onething.device.printer.escpos.EscPosPrinter;
import onething.device.scanner.Scanner;
import onething.device.scanner.escl.EsclScanner;

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
    return new SamVReader(id, ChannelAddress.parse(address));
  }

  /**
   * A document scanner that speaks eSCL.
   *
   * @param id the device's name
   * @param address {@code http://host:port/eSCL}; the path may be left out
   * @throws IllegalArgumentException if the address is wrong
   */
  public static Scanner scanner(String id, String address) {
    return new EsclScanner(id, URI.create(address));
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
    ChannelAddress channel = ChannelAddress.parse(address);
    String completion = channel.options().getOrDefault("completion", "ask");
    return new EscPosPrinter(id, channel, Completion.of(completion));
  }
}
