package onething.kiosk.outbox;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import onething.contract.number.CaseNumber;
import onething.kiosk.backend.KioskIdentity;

/** Case numbers from the ledger: used up there, durably, before anybody sees them. */
final class DurableCaseNumbers implements CaseNumbers {

  /** The day of a number is that of the hall. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** After a damaged ledger the last number is unknown, so the next ones start far above it. */
  private static final int LEAP = 2_000;

  private final Store store;
  private final Supplier<KioskIdentity> identity;
  private final Clock clock;

  DurableCaseNumbers(Store store, Supplier<KioskIdentity> identity, Clock clock) {
    this.store = store;
    this.identity = identity;
    this.clock = clock;
  }

  @Override
  public String next() {
    return switch (identity.get()) {
      case KioskIdentity.NotEnrolled n -> throw new OutboxFault(n.reason());
      case KioskIdentity.Enrolled e ->
          store.with((ledger, payloads) -> next(ledger, e.kiosk(), today())).text();
    };
  }

  private CaseNumber next(Ledger ledger, String kiosk, LocalDate day)
      throws SQLException, IOException {
    int last = Math.max(ledger.lastRunning(kiosk, day), LEAP * store.rebuilds());
    CaseNumber number =
        CaseNumber.from(kiosk, day, last + 1).orElseThrow(() -> new OutboxFault("numbersUsedUp"));
    ledger.useUp(kiosk, day, number.running());
    return number;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
