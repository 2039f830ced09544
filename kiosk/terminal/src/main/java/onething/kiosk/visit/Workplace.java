package onething.kiosk.visit;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import onething.catalogue.Catalogue;
import onething.catalogue.Text;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import onething.device.idcard.IdCardReader;
import onething.device.printer.SlipPrinter;
import onething.device.scanner.Scanner;
import onething.kiosk.backend.KioskIdentity;
import onething.kiosk.backend.Registry;
import onething.kiosk.health.Readiness;
import onething.kiosk.material.PageReader;
import onething.kiosk.outbox.CaseNumbers;
import onething.kiosk.outbox.Outbox;

/**
 * All that a terminal works with.
 *
 * @param hall the place and its help
 * @param rules what is served, and by which dates
 * @param devices the kiosk's devices
 * @param office the ways to the backend
 * @param machine time, threads and chance
 */
public record Workplace(Hall hall, Rules rules, Devices devices, Office office, Machine machine) {

  /**
   * The place.
   *
   * @param name of the hall
   * @param help where a person can be found
   */
  public record Hall(Text name, Text help) {}

  /** What is served, by which policy, calendar and waiting times. */
  public record Rules(Catalogue catalogue, Policy policy, WorkCalendar calendar, Times times) {}

  /**
   * The devices.
   *
   * @param pages looks at what the scanner sent
   * @param readiness what works now; answers at once, from what was last heard
   */
  public record Devices(
      IdCardReader reader,
      Scanner scanner,
      PageReader pages,
      SlipPrinter printer,
      Supplier<Readiness> readiness) {

    /** Fine enough for seals and small print, and A4 stays under 4 megapixels. */
    public static final int SCAN_DPI = 200;
  }

  /** The ways to the backend. */
  public record Office(
      Supplier<KioskIdentity> identity, Registry registry, Outbox outbox, CaseNumbers numbers) {}

  /**
   * Time, threads and chance.
   *
   * @param clock the wall clock, in the kiosk's zone
   * @param uptime what idle times are measured by
   * @param work runs work that takes time; must not run it on the calling thread
   * @param herald hands frames to the windows, in order
   * @param random cryptographically strong
   */
  public record Machine(
      Clock clock, Uptime uptime, Executor work, Executor herald, RandomGenerator random) {}
}
