package onething.device.printer;

import onething.device.DeviceStatus;

/** What can truly be said about a slip. Never a guess. */
public sealed interface PrintOutcome {

  /** The job this is about. */
  JobId id();

  /** The printer itself said that this job was printed to its end. */
  record Printed(JobId id) implements PrintOutcome {}

  /** All was sent and the printer is well, but it cannot prove more: ask the citizen. */
  record AskCitizen(JobId id) implements PrintOutcome {}

  /** Nothing usable came out: the printer could not print, and nothing was sent. */
  record NotPrinted(JobId id, Reason reason, DeviceStatus status) implements PrintOutcome {}

  /** Something was sent, and then the printer fell silent or reported an error. */
  record Unconfirmed(JobId id, DeviceStatus status) implements PrintOutcome {}

  /** Why nothing was printed. */
  enum Reason {
    /** No paper. */
    PAPER_OUT,
    /** A cover stands open. */
    COVER_OPEN,
    /** The printer is away, silent or at fault. */
    OFFLINE
  }
}
