package onething.backend.cases.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import onething.backend.cases.CaseStanding;
import onething.backend.cases.ItemStanding;
import onething.backend.cases.machine.BundleCase;
import onething.backend.cases.machine.Forecast;
import onething.backend.cases.machine.ItemCase;
import onething.catalogue.Text;

/** Where a case stands, with the dates to expect. */
final class Standings {

  private final Forecast forecast;
  private final Timekeeper time;

  Standings(Forecast forecast, Timekeeper time) {
    this.forecast = forecast;
    this.time = time;
  }

  CaseStanding of(StoredCase stored) {
    StoredCase.Head head = stored.head();
    LocalDate latest = time.date(forecast.latest(stored.whole()));
    return new CaseStanding(
        stored.whole().caseNo(),
        head.bundle(),
        head.bundleName(),
        stored.whole().state(),
        items(stored),
        head.submittedAt(),
        latest,
        !stored.whole().state().closed() && time.provisional(head.arrivedAt(), latest),
        head.similarTo());
  }

  private List<ItemStanding> items(StoredCase stored) {
    Map<String, Instant> expected = forecast.of(stored.whole());
    List<ItemCase> cases = List.copyOf(stored.whole().items().values());
    return IntStream.range(0, cases.size())
        .mapToObj(at -> item(stored, cases.get(at), stored.items().get(at), expected))
        .toList();
  }

  private static ItemStanding item(
      StoredCase stored, ItemCase item, StoredCase.ItemNames names, Map<String, Instant> expected) {
    return new ItemStanding(
        names.id(),
        names.name(),
        names.shortName(),
        item.plan().department(),
        names.departmentName(),
        item.state(),
        Optional.ofNullable(expected.get(names.id())),
        waitingFor(stored, item));
  }

  private static List<Text> waitingFor(StoredCase stored, ItemCase item) {
    BundleCase whole = stored.whole();
    return item.state().terminal()
        ? List.of()
        : whole.openPrerequisites(item.plan()).stream().map(stored::shortName).toList();
  }
}
