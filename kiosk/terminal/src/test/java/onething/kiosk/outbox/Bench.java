package onething.kiosk.outbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onething.kiosk.backend.EnrolledKiosk;
import onething.kiosk.backend.Identities;

/** An outbox in a folder, put together without Spring; restart() is a crash and a start. */
final class Bench {

  final Path data;
  final MovingClock clock = new MovingClock();
  final FakeLine line = new FakeLine();
  final EnrolledKiosk kiosk;
  final List<String> changes = new ArrayList<>();
  Store store;
  DurableOutbox outbox;
  DeliveryRound round;
  CaseNumbers numbers;

  Bench(Path data) {
    this.data = data;
    this.kiosk = new EnrolledKiosk(data, "https://127.0.0.1:1");
    start(caseNo -> {});
  }

  void start(AfterAppend hook) {
    Identities identities = EnrolledKiosk.identities(data, clock);
    Wake wake = new Wake();
    store = new Store(DurableOutbox.folder(data));
    outbox = new DurableOutbox(store, identities, clock, hook, wake);
    outbox.onChange(changes::add);
    numbers = new DurableCaseNumbers(store, identities, clock);
    BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5));
    round = new DeliveryRound(store, line, clock, new Random(1), backOff, outbox::changed);
  }

  /** A new process on the same folder. */
  void restart() {
    store.close();
    start(caseNo -> {});
  }

  Path payloads() {
    return data.resolve("outbox/payloads");
  }

  Path database() {
    return data.resolve("outbox/outbox.db");
  }
}
