package onething.device.printer;

import java.time.Duration;
import onething.device.Device;

/** Prints slips on a paper roll. */
public interface SlipPrinter extends Device {

  /**
   * Prints one slip and waits for the printer's word on it. Blocks; call it on a thread of its own.
   *
   * @param job the slip
   * @param limit how long to wait for the printer's word after all was sent
   */
  PrintOutcome print(SlipJob job, Duration limit);

  /** How much paper is left. */
  PaperLevel paper();
}
