package onething.kiosk.health;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import onething.device.Device;
import onething.device.DeviceState;
import onething.device.DeviceStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every device again and again how it is, each on a thread of its own, so that one that hangs
 * hides none. What is asked of it here is answered at once, from what was last heard.
 */
public final class DeviceWatch implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(DeviceWatch.class);

  private final List<Watched> devices;
  private final BooleanSupplier enrolled;
  private final Supplier<Optional<String>> obstacle;
  private final Map<Part, DeviceStatus> heard = new ConcurrentHashMap<>();
  private final ScheduledExecutorService rounds;
  private volatile boolean storage = true;

  /** A device and what it is needed for. */
  public record Watched(Part part, Device device) {}

  /**
   * Begins to watch.
   *
   * @param obstacle why nothing could be stored, if so
   * @param every how often each device is asked
   */
  public DeviceWatch(
      List<Watched> devices,
      BooleanSupplier enrolled,
      Supplier<Optional<String>> obstacle,
      Duration every) {
    this.devices = List.copyOf(devices);
    this.enrolled = enrolled;
    this.obstacle = obstacle;
    this.rounds =
        Executors.newScheduledThreadPool(
            devices.size() + 1, Thread.ofPlatform().daemon().name("device-watch-", 0).factory());
    devices.forEach(watched -> again(() -> ask(watched), every));
    again(this::askStorage, every);
  }

  /** What works now. A device not asked yet counts as there: to use it tells the truth. */
  public Readiness readiness() {
    Set<Part> missing = EnumSet.noneOf(Part.class);
    heard.forEach((part, status) -> {
      if (!usable(status)) {
        missing.add(part);
      }
    });
    if (!storage) {
      missing.add(Part.STORAGE);
    }
    return new Readiness(enrolled.getAsBoolean(), missing);
  }

  /** State word by device id, for the heartbeat; never personal data. */
  public Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    for (Watched watched : devices) {
      DeviceStatus status = heard.getOrDefault(watched.part(), DeviceStatus.NOT_ASKED);
      words.put(watched.device().id(), status.state() + " " + status.code());
    }
    return words;
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }

  private void again(Runnable ask, Duration every) {
    rounds.scheduleWithFixedDelay(() -> careful(ask), 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void ask(Watched watched) {
    DeviceStatus now = surely(watched);
    DeviceStatus before = heard.put(watched.part(), now);
    if (!now.equals(before)) {
      log.info("Device {} is {} ({})", watched.device().id(), now.state(), now.code());
    }
  }

  /**
   * One answer too late is no fault: a device that worked is asked once more before it is closed.
   */
  private DeviceStatus surely(Watched watched) {
    DeviceStatus first = watched.device().status();
    boolean worked = usable(heard.getOrDefault(watched.part(), DeviceStatus.NOT_ASKED));
    return usable(first) || !worked ? first : watched.device().status();
  }

  private void askStorage() {
    storage = obstacle.get().filter(word -> !word.equals("notEnrolled")).isEmpty();
  }

  /** A watch that dies at the first bug would call a dead device well for ever. */
  private static void careful(Runnable ask) {
    try {
      ask.run();
    } catch (RuntimeException e) {
      log.error("A device could not be asked: {}", e.getClass().getName());
    }
  }

  private static boolean usable(DeviceStatus status) {
    return status.online()
        || status.state() == DeviceState.DEVICE_BUSY
        || status.state() == DeviceState.STARTING;
  }
}
