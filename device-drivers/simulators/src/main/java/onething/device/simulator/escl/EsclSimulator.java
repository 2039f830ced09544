package onething.device.simulator.escl;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import onething.device.simulator.Listeners;
import onething.device.simulator.Registration;
import onething.device.simulator.Simulator;
import onething.device.simulator.WireEvent;
import onething.device.simulator.sample.SamplePage;
import org.jspecify.annotations.Nullable;

/** A document scanner with a feeder. */
public final class EsclSimulator implements Simulator {

  private final Listeners listeners;
  private final Machine machine;
  private volatile boolean plugged = true;
  private @Nullable EsclServer server;

  /** A scanner with an empty feeder. */
  public EsclSimulator(Clock clock) {
    listeners = new Listeners("scanner", clock);
    machine = new Machine(listeners);
  }

  /** Puts pages into the feeder, behind those that lie there. */
  public void load(List<SamplePage> pages) {
    machine.load(pages);
    listeners.tell("mediaInserted", pages.size() + " pages");
  }

  /** Takes all pages out of the feeder. */
  public void unload() {
    machine.unload();
    listeners.tell("mediaRemoved", "");
  }

  /** The pages in the feeder, the next first. */
  public List<SamplePage> feeder() {
    return machine.feeder();
  }

  /** Jams the paper path, or clears it. */
  public void jam(boolean on) {
    machine.jam(on);
    listeners.tell(on ? "mediaJammed" : "mediaCleared", "");
  }

  /** Whether paper is stuck. */
  public boolean jammed() {
    return machine.jammed();
  }

  /** Opens or closes the cover. */
  public void coverOpen(boolean on) {
    machine.coverOpen(on);
    listeners.tell(on ? "coverOpen" : "coverClosed", "");
  }

  /** Whether the cover is open. */
  public boolean coverIsOpen() {
    return machine.coverIsOpen();
  }

  /** Makes the next page declare 60,000 × 60,000 pixels. */
  public void hugePage(boolean on) {
    machine.hugePage(on);
    listeners.changed();
  }

  /** Whether the next page will be huge. */
  public boolean sendsHugePage() {
    return machine.sendsHugePage();
  }

  /**
   * Makes the scanner slow.
   *
   * @param factor how many times slower; 1 is ordinary (half a second a page), 0 takes no time
   */
  public void slow(int factor) {
    machine.pace(factor);
    listeners.changed();
  }

  /** How many times slower than ordinary. */
  public int slowness() {
    return machine.pace();
  }

  @Override
  public String device() {
    return "scanner";
  }

  @Override
  public synchronized void listen(InetSocketAddress address) {
    server = EsclServer.open(address, machine);
  }

  @Override
  public synchronized int port() {
    return running().port();
  }

  private EsclServer running() {
    if (server == null) {
      throw new IllegalStateException("not listening");
    }
    return server;
  }

  @Override
  public synchronized void unplug() {
    if (plugged) {
      plugged = false;
      running().shut();
      listeners.tell("unplugged", "");
    }
  }

  @Override
  public synchronized void plug() {
    if (!plugged) {
      plugged = true;
      server = running().reopened();
      listeners.tell("plugged", "");
    }
  }

  @Override
  public boolean plugged() {
    return plugged;
  }

  @Override
  public void reset() {
    machine.reset();
    plug();
    listeners.changed();
  }

  @Override
  public Registration onEvent(Consumer<WireEvent> listener) {
    return listeners.onEvent(listener);
  }

  @Override
  public Registration onChange(Runnable listener) {
    return listeners.onChange(listener);
  }

  @Override
  public synchronized void close() {
    plugged = false;
    if (server != null) {
      server.shut();
    }
  }
}
