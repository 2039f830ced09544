package onething.device.scanner;

import onething.device.DeviceStatus;

/** What happens during a scan: pages, then exactly one {@link Finished} or {@link Failed}. */
public sealed interface ScanEvent {

  /**
   * A page came.
   *
   * @param jpeg the picture, within the limits of {@link Scanner} and not yet decoded
   * @param number counted from 1 in this scan
   */
  record Page(byte[] jpeg, int number) implements ScanEvent {}

  /** All pages came. */
  record Finished(int pages) implements ScanEvent {}

  /** The scan ended early; the pages sent before stay good. */
  record Failed(Failure failure, DeviceStatus status) implements ScanEvent {}

  /** Why a scan ended early. */
  enum Failure {
    /** No page lay in the feeder. */
    NO_DOCS,
    /** Paper is stuck. */
    MEDIA_JAMMED,
    /** A cover stands open. */
    COVER_OPEN,
    /** A page declares or has more than the limits allow. */
    PAGE_TOO_LARGE,
    /** The scanner does not work or does not answer. */
    SCANNER_INOP,
    /** The one who waited asked to stop. */
    CANCELED
  }
}
