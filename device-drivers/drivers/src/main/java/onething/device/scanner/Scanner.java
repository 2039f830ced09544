package onething.device.scanner;

import java.util.function.Consumer;
import onething.device.Cancellation;
import onething.device.Device;

/**
 * Scans documents. A page is at most {@value #MAX_PAGE_BYTES} bytes and declares at most {@value
 * #MAX_PAGE_PIXELS} pixels; both are checked before anything is decoded.
 */
public interface Scanner extends Device {

  /** The longest page, in bytes of JPEG. */
  int MAX_PAGE_BYTES = 8 * 1024 * 1024;

  /** The largest page, in pixels: A4 at 400 dots per inch, and some. */
  int MAX_PAGE_PIXELS = 20_000_000;

  /**
   * Scans all pages. Blocks until the last event was handed on; call it on a thread of its own.
   *
   * @param request how
   * @param cancel ends the scan early
   * @param on takes the events, on the calling thread
   */
  void scan(ScanRequest request, Cancellation cancel, Consumer<ScanEvent> on);
}
