package onething.device.idcard;

import java.time.Duration;
import onething.device.Cancellation;
import onething.device.Device;

/** Reads identity cards. */
public interface IdCardReader extends Device {

  /**
   * Waits for a card and reads it. Blocks; call it on a thread of its own.
   *
   * @param wait how long to wait for a card
   * @param cancel ends the wait early
   */
  CardReading read(Duration wait, Cancellation cancel);

  /**
   * Whether a card lies on the reader, read or not; false as well when the reader does not answer.
   */
  boolean cardPresent();
}
