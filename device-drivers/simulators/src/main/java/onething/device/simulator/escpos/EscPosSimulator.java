package onething.device.simulator.escpos;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import onething.device.channel.Channel;
import onething.device.simulator.LineSimulator;
import onething.device.simulator.Listeners;

/** A slip printer with a roll of 80 mm paper and a cutter. */
public final class EscPosSimulator extends LineSimulator {

  private final Mechanism mechanism;

  /** A printer with a full roll. */
  public EscPosSimulator(Clock clock) {
    super("slipPrinter", new Listeners("slipPrinter", clock));
    mechanism = new Mechanism(listeners);
  }

  /** What can be wrong with the printer. */
  public enum Fault {
    /** No paper. */
    PAPER_OUT,
    /** The roll is near its end. */
    PAPER_LOW,
    /** The cover stands open. */
    COVER_OPEN,
    /** Prints, but answers nothing. */
    SILENT,
    /** A model that does not know GS ( H. */
    NO_PROOF,
    /** Paper ends in the middle of the next slip. */
    PAPER_ENDS_EARLY
  }

  /** Turns a fault on or off. */
  public void fault(Fault fault, boolean on) {
    mechanism.fault(fault, on);
  }

  /** The faults that are on. */
  public EnumSet<Fault> faults() {
    return mechanism.faults();
  }

  /** All slips that came out since the last reset, the newest last. */
  public List<PrintedSlip> slips() {
    return mechanism.slips();
  }

  /** The slips that hang in the mouth, not taken yet. */
  public List<PrintedSlip> waitingSlips() {
    return mechanism.waiting();
  }

  /** Takes all slips out of the mouth. */
  public void takeSlip() {
    mechanism.take();
  }

  /** Whether something is on the paper that was not cut off yet. */
  public boolean isPrinting() {
    return mechanism.isPrinting();
  }

  /**
   * Makes the printer slow.
   *
   * @param factor how many times slower; 1 is ordinary (150 mm a second), 0 takes no time
   */
  public void slow(int factor) {
    mechanism.pace(factor);
    listeners.changed();
  }

  /** How many times slower than ordinary. */
  public int slowness() {
    return mechanism.pace();
  }

  @Override
  public void reset() {
    mechanism.reset();
    plug();
    listeners.changed();
  }

  @Override
  protected void powerLost() {
    mechanism.powerLost();
  }

  @Override
  protected void talk(Channel line) {
    mechanism.talk(line);
  }
}
