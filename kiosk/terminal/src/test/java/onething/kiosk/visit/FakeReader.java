package onething.kiosk.visit;

import java.time.Duration;
import java.util.Optional;
import onething.device.Cancellation;
import onething.device.DeviceStatus;
import onething.device.idcard.CardReading;
import onething.device.idcard.IdCardReader;
import onething.device.idcard.ResidentIdCard;

/** A reader on which a test places cards. */
final class FakeReader implements IdCardReader {

  private Optional<CardReading> lying = Optional.empty();
  private boolean plugged = true;
  private boolean broken;

  void place(ResidentIdCard card) {
    lying = Optional.of(new CardReading.Read(card));
  }

  /** A card that gives this when read. */
  void place(CardReading reading) {
    lying = Optional.of(reading);
  }

  void remove() {
    lying = Optional.empty();
  }

  void unplug() {
    plugged = false;
  }

  void plug() {
    plugged = true;
  }

  @Override
  public CardReading read(Duration wait, Cancellation cancel) {
    if (!plugged) {
      return new CardReading.ReaderDown(DeviceStatus.UNREACHABLE);
    }
    CardReading reading = lying.orElseGet(CardReading.NoCard::new);
    if (reading instanceof CardReading.RemovedEarly) {
      lying = Optional.empty();
    }
    return reading;
  }

  /** A driver with a bug. */
  void breakDown() {
    broken = true;
  }

  @Override
  public boolean cardPresent() {
    if (broken) {
      broken = false;
      throw new IllegalStateException("A bug that knows 张示例");
    }
    return plugged && lying.isPresent();
  }

  @Override
  public String id() {
    return "id-card";
  }

  @Override
  public DeviceStatus status() {
    return plugged ? DeviceStatus.READY : DeviceStatus.UNREACHABLE;
  }

  @Override
  public void close() {}
}
