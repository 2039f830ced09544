package onething.bench.devices;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import onething.bench.BenchProperties;
import onething.device.simulator.Registration;
import onething.device.simulator.Simulator;
import onething.device.simulator.WireEvent;
import onething.device.simulator.escl.EsclSimulator;
import onething.device.simulator.escpos.EscPosSimulator;
import onething.device.simulator.samv.SamVSimulator;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The kiosk's devices as this bench plays them, each at its own port on loopback. */
@Component
public class SimulatedDevices implements DisposableBean {

  private static final int SLOW = 5;

  private final SamVSimulator cardReader;
  private final EsclSimulator scanner;
  private final EscPosSimulator printer;
  private final EventLog log = new EventLog();

  SimulatedDevices(BenchProperties properties) {
    Clock clock = Clock.systemUTC();
    cardReader = new SamVSimulator(clock);
    scanner = new EsclSimulator(clock);
    printer = new EscPosSimulator(clock);
    int port = properties.devicesPort();
    for (Simulator simulator : all()) {
      simulator.onEvent(log::add);
      simulator.listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      port = port == 0 ? 0 : port + 1;
    }
  }

  /** The reader of resident identity cards. */
  public SamVSimulator cardReader() {
    return cardReader;
  }

  /** The document scanner. */
  public EsclSimulator scanner() {
    return scanner;
  }

  /** The slip printer. */
  public EscPosSimulator printer() {
    return printer;
  }

  /** Each device's switches, by the word of the device. */
  public Map<String, List<Fault>> faults() {
    return Map.of(
        cardReader.device(),
        cardFaults(),
        scanner.device(),
        scannerFaults(),
        printer.device(),
        printerFaults());
  }

  /** One device's switches; none for a device that the bench does not have. */
  public List<Fault> faults(String device) {
    return faults().getOrDefault(device, List.of());
  }

  /** One switch. */
  public Optional<Fault> fault(String device, String id) {
    return faults(device).stream().filter(fault -> fault.id().equals(id)).findFirst();
  }

  /** What happened lately, newest first. */
  public List<WireEvent> events() {
    return log.latest();
  }

  /** Is told after every change of a device and every event. */
  public Registration onChange(Runnable listener) {
    List<Registration> registrations = new ArrayList<>();
    for (Simulator simulator : all()) {
      registrations.add(simulator.onChange(listener));
      registrations.add(simulator.onEvent(event -> listener.run()));
    }
    return () -> registrations.forEach(Registration::close);
  }

  /** No faults, no card, no pages, no slips, no events. */
  public void reset() {
    all().forEach(Simulator::reset);
    log.clear();
  }

  @Override
  public void destroy() {
    all().forEach(Simulator::close);
  }

  private List<Simulator> all() {
    return List.of(cardReader, scanner, printer);
  }

  private List<Fault> cardFaults() {
    return List.of(
        new Fault("take-early", "读到一半拿走", cardReader::takesEarly, cardReader::takeEarly),
        unplugged(cardReader),
        slow(() -> cardReader.slowness() > 1, cardReader::slow));
  }

  private List<Fault> scannerFaults() {
    return List.of(
        new Fault("jam", "卡纸", scanner::jammed, scanner::jam),
        new Fault("cover-open", "盖板开", scanner::coverIsOpen, scanner::coverOpen),
        slow(() -> scanner.slowness() > 1, scanner::slow),
        unplugged(scanner),
        new Fault("huge-page", "6万像素", scanner::sendsHugePage, scanner::hugePage));
  }

  private List<Fault> printerFaults() {
    return List.of(
        printerFault("paper-out", "没纸", EscPosSimulator.Fault.PAPER_OUT),
        printerFault("paper-low", "纸将尽", EscPosSimulator.Fault.PAPER_LOW),
        printerFault("cover-open", "盖开", EscPosSimulator.Fault.COVER_OPEN),
        printerFault("silent", "不回话", EscPosSimulator.Fault.SILENT),
        printerFault("no-proof", "无法证明", EscPosSimulator.Fault.NO_PROOF),
        slow(() -> printer.slowness() > 1, printer::slow),
        unplugged(printer));
  }

  private Fault printerFault(String id, String label, EscPosSimulator.Fault fault) {
    return new Fault(
        id, label, () -> printer.faults().contains(fault), on -> printer.fault(fault, on));
  }

  private static Fault slow(BooleanSupplier isSlow, IntConsumer factor) {
    return new Fault("slow", "慢5倍", isSlow, on -> factor.accept(on ? SLOW : 1));
  }

  private static Fault unplugged(Simulator simulator) {
    return new Fault(
        "unplug",
        "拔掉",
        () -> !simulator.plugged(),
        on -> {
          if (on) {
            simulator.unplug();
          } else {
            simulator.plug();
          }
        });
  }
}
