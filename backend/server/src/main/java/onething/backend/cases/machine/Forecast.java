package onething.backend.cases.machine;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onething.backend.cases.CaseState;
import onething.backend.cases.ItemState;
import onething.backend.cases.Prerequisite;

/**
 * By when each item will be decided if every step is taken on its last day. Before anything has
 * happened this is the catalogue's schedule; every step done early brings the dates forward.
 */
public final class Forecast {

  private final Deadlines deadlines;

  public Forecast(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The latest instants by item id; items that ended without a result have none. */
  public Map<String, Instant> of(BundleCase whole) {
    Map<String, Instant> decided = new HashMap<>();
    for (ItemCase item : whole.items().values()) {
      decision(whole, item, decided).ifPresent(at -> decided.put(item.plan().id(), at));
    }
    return decided;
  }

  /** The last of those instants, or the case's end where nothing more can come. */
  public Instant latest(BundleCase whole) {
    return of(whole).values().stream().max(Comparator.naturalOrder()).orElseGet(() -> end(whole));
  }

  private static Instant end(BundleCase whole) {
    return switch (whole.state()) {
      case CaseState.Submitted s -> s.receiveBy();
      case CaseState.Received r -> r.at();
      case CaseState.Completed c -> c.at();
      case CaseState.Rejected r -> r.at();
    };
  }

  private Optional<Instant> decision(
      BundleCase whole, ItemCase item, Map<String, Instant> decided) {
    return switch (item.state()) {
      case ItemState.Arrived s -> Optional.of(from(acceptBy(whole), item.plan(), decided));
      case ItemState.Held s -> Optional.of(from(s.since(), item.plan(), decided));
      case ItemState.ToAccept s -> Optional.of(from(s.due(), item.plan(), decided));
      case ItemState.PreReview s -> Optional.of(from(s.since(), item.plan(), decided));
      case ItemState.AwaitingPrerequisite s -> Optional.of(from(s.since(), item.plan(), decided));
      case ItemState.Ready s -> Optional.of(s.due());
      case ItemState.Granted s -> Optional.of(s.at());
      case ItemState.Completed s -> Optional.of(s.at());
      case ItemState.NotAccepted s -> Optional.empty();
      case ItemState.Denied s -> Optional.empty();
      case ItemState.Terminated s -> Optional.empty();
    };
  }

  private Instant acceptBy(BundleCase whole) {
    return deadlines.acceptBy(end(whole));
  }

  private Instant from(Instant earliest, ItemPlan plan, Map<String, Instant> decided) {
    Instant start = earliest;
    for (Prerequisite prerequisite : plan.after()) {
      Instant result = decided.getOrDefault(prerequisite.item(), earliest);
      start = result.isAfter(start) ? result : start;
    }
    return deadlines.decideBy(start, plan.limitWorkdays());
  }
}
