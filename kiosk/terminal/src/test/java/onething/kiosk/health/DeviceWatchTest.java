package onething.kiosk.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import onething.device.Device;
import onething.device.DeviceState;
import onething.device.DeviceStatus;
import onething.device.RequiredAction;
import org.junit.jupiter.api.Test;

/** What works now, from what was last heard. */
class DeviceWatchTest {

  private static final Duration OFTEN = Duration.ofMillis(5);

  private final Told reader = new Told("id-card");
  private final Told printer = new Told("slip-printer");
  private volatile Optional<String> obstacle = Optional.empty();

  @Test
  void aDeviceThatGoesAndComesBackIsMissingMeanwhile() {
    try (DeviceWatch watch = watch()) {
      reader.says(DeviceStatus.UNREACHABLE);
      until(() -> !watch.readiness().has(Part.CARD_READER));
      assertThat(watch.readiness().canSubmit(false)).isFalse();

      reader.says(DeviceStatus.READY);
      until(() -> watch.readiness().has(Part.CARD_READER));
      assertThat(watch.readiness().canSubmit(true)).isTrue();
    }
  }

  @Test
  void anEmptyPrinterGatesNothing() {
    printer.says(new DeviceStatus(DeviceState.USER_ERROR, RequiredAction.CLEAR, "paperOut"));
    try (DeviceWatch watch = watch()) {
      until(() -> !watch.readiness().has(Part.SLIP_PRINTER));
      assertThat(watch.readiness().canSubmit(true)).isTrue();
    }
  }

  @Test
  void beforeAnyHasAnsweredNoneIsMissing() {
    reader.hang();
    printer.hang();
    try (DeviceWatch watch = watch()) {
      assertThat(watch.readiness()).isEqualTo(Readiness.full());
    } finally {
      reader.release();
      printer.release();
    }
  }

  @Test
  void oneThatHangsHidesNoOther() {
    reader.hang();
    try (DeviceWatch watch = watch()) {
      printer.says(DeviceStatus.UNREACHABLE);
      until(() -> !watch.readiness().has(Part.SLIP_PRINTER));
      assertThat(watch.readiness().has(Part.CARD_READER)).isTrue();
    } finally {
      reader.release();
    }
  }

  @Test
  void aFullDiskIsKnownBeforeAnybodyBegins() {
    try (DeviceWatch watch = watch()) {
      obstacle = Optional.of("diskFull");
      until(() -> !watch.readiness().has(Part.STORAGE));
      assertThat(watch.readiness().canSubmit(false)).isFalse();
    }
  }

  @Test
  void theHeartbeatGetsAWordForEachDevice() {
    try (DeviceWatch watch = watch()) {
      until(() -> watch.words().get("id-card").equals("ONLINE ready"));
      assertThat(watch.words()).containsOnlyKeys("id-card", "slip-printer");
    }
  }

  private DeviceWatch watch() {
    return new DeviceWatch(
        List.of(
            new DeviceWatch.Watched(Part.CARD_READER, reader),
            new DeviceWatch.Watched(Part.SLIP_PRINTER, printer)),
        () -> true,
        () -> obstacle,
        OFTEN);
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static final class Told implements Device {

    private final String id;
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile DeviceStatus status = DeviceStatus.READY;
    private volatile boolean hangs;

    Told(String id) {
      this.id = id;
    }

    void says(DeviceStatus next) {
      status = next;
    }

    void hang() {
      hangs = true;
    }

    void release() {
      released.countDown();
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public DeviceStatus status() {
      if (hangs) {
        try {
          released.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return status;
    }

    @Override
    public void close() {}
  }
}
