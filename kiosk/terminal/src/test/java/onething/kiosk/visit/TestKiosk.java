package onething.kiosk.visit;

import java.time.Duration;
import java.util.Random;
import onething.catalogue.Catalogue;
import onething.catalogue.Text;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import onething.kiosk.backend.KioskIdentity;
import onething.kiosk.health.Readiness;

/** A kiosk with fakes at every port, and a time that only the test moves. */
final class TestKiosk {

  private static final Catalogue CATALOGUE = Catalogue.bundled();

  final FakeTime time = new FakeTime();
  final WorkQueue work = new WorkQueue();
  final FakeReader reader = new FakeReader();
  final FakeScanner scanner = new FakeScanner();
  final FakePrinter printer = new FakePrinter();
  final FakeRegistry registry = new FakeRegistry();
  final FakeOutbox outbox = new FakeOutbox();
  Readiness readiness = Readiness.full();
  KioskIdentity identity = new KioskIdentity.Enrolled("K03", "示例县政务大厅", "http://127.0.0.1:8090");
  final OneTerminal terminal = new OneTerminal(workplace());

  private Workplace workplace() {
    return new Workplace(
        new Workplace.Hall(new Text("示例县政务大厅", "Sample hall"), new Text("综合窗口", "Window")),
        new Workplace.Rules(CATALOGUE, Policy.xinxiang(), WorkCalendar.bundled(), Times.standard()),
        new Workplace.Devices(reader, scanner, FakeScanner.pages(), printer, () -> readiness),
        new Workplace.Office(() -> identity, registry, outbox, outbox),
        new Workplace.Machine(time, time, work, Runnable::run, new Random(7)));
  }

  Window window(String key) {
    return new Window(this, key);
  }

  /** Lets devices answer and time have its say, until nothing happens any more. */
  void settle() {
    work.drain();
    terminal.tick();
    work.drain();
  }

  /** Second for second. */
  void pass(Duration duration) {
    for (long s = 0; s < duration.toSeconds(); s++) {
      time.pass(Duration.ofSeconds(1));
      settle();
    }
  }
}
