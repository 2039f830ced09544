package onething.kiosk.visit;

import onething.catalogue.Text;

/** What the scanner is at. */
public sealed interface ScanState {

  record Idle() implements ScanState {}

  /**
   * Running.
   *
   * @param pages how many pages have come so far
   */
  record Scanning(int pages) implements ScanState {}

  /** It did not work; what was scanned before is still there. */
  record Failed(Text reason, Text next) implements ScanState {}
}
