package onething.backend.cases.machine;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import onething.backend.cases.CaseState;
import onething.backend.cases.EndCause;
import onething.backend.cases.ItemState;
import onething.backend.cases.Prerequisite;

/**
 * A case and its items at one moment; immutable. It is the fold of its events: {@link Rules} says
 * which events a command causes, {@link #after} what they change.
 *
 * @param caseNo number of the case
 * @param state where the case stands
 * @param items its items by id, in the plan's order, prerequisites first
 */
public record BundleCase(String caseNo, CaseState state, SequencedMap<String, ItemCase> items) {

  public BundleCase {
    items = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(items));
  }

  /**
   * A case that has just arrived.
   *
   * @throws IllegalArgumentException when an item comes before its prerequisite, or twice, which
   *     also rules out cycles
   */
  public static BundleCase arrived(String caseNo, List<ItemPlan> plans, Instant receiveBy) {
    SequencedMap<String, ItemCase> items = new LinkedHashMap<>();
    for (ItemPlan plan : plans) {
      requirePrerequisitesFirst(plan, items);
      items.put(plan.id(), new ItemCase(plan, new ItemState.Arrived()));
    }
    return new BundleCase(caseNo, new CaseState.Submitted(receiveBy), items);
  }

  private static void requirePrerequisitesFirst(
      ItemPlan plan, SequencedMap<String, ItemCase> before) {
    boolean known = plan.after().stream().map(Prerequisite::item).allMatch(before::containsKey);
    if (!known || before.containsKey(plan.id())) {
      throw new IllegalArgumentException("Items are not in the order of their prerequisites");
    }
  }

  /** The item with this id. */
  public Optional<ItemCase> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** Items that wait for this one directly, in the plan's order. */
  List<ItemCase> dependants(String id) {
    return items.values().stream().filter(other -> other.plan().dependsOn(id)).toList();
  }

  /** Ids of an item's prerequisites that are not granted yet. */
  public List<String> openPrerequisites(ItemPlan plan) {
    return plan.after().stream().map(Prerequisite::item).filter(id -> !granted(id)).toList();
  }

  /** Whether a prerequisite without pre-review is still open, so that it cannot be accepted. */
  boolean held(ItemPlan plan) {
    return plan.after().stream()
        .filter(prerequisite -> !prerequisite.preReview())
        .anyMatch(prerequisite -> !granted(prerequisite.item()));
  }

  private boolean granted(String id) {
    return item(id).filter(item -> item.state().granted()).isPresent();
  }

  /** Whether every item has ended. */
  boolean allTerminal() {
    return items.values().stream().allMatch(item -> item.state().terminal());
  }

  /** The case after these events, which happened at one instant. */
  public BundleCase after(List<CaseEvent> events, Instant at) {
    BundleCase next = this;
    for (CaseEvent event : events) {
      next = next.after(event, at);
    }
    return next;
  }

  /** The case after this event. */
  public BundleCase after(CaseEvent event, Instant at) {
    return switch (event) {
      case CaseEvent.Submitted s -> this;
      case CaseEvent.Accessed a -> this;
      case CaseEvent.Received r -> received(r, at);
      case CaseEvent.IntakeRejected r -> rejected(r.reason(), at);
      case CaseEvent.CaseCompleted c -> in(new CaseState.Completed(at, c.outcome()));
      case CaseEvent.ForItem forItem -> with(forItem.item(), ItemSteps.next(forItem, at));
    };
  }

  private BundleCase received(CaseEvent.Received event, Instant at) {
    return each(
        item ->
            held(item.plan()) ? new ItemState.Held(at) : new ItemState.ToAccept(event.acceptBy()),
        new CaseState.Received(at));
  }

  private BundleCase rejected(String reason, Instant at) {
    var cause = new EndCause.IntakeRejected(reason);
    return each(item -> new ItemState.Terminated(at, cause), new CaseState.Rejected(at, reason));
  }

  private BundleCase each(Function<ItemCase, ItemState> next, CaseState nextState) {
    SequencedMap<String, ItemCase> moved = new LinkedHashMap<>();
    items.forEach((id, item) -> moved.put(id, item.in(next.apply(item))));
    return new BundleCase(caseNo, nextState, moved);
  }

  private BundleCase with(String id, ItemState next) {
    SequencedMap<String, ItemCase> moved = new LinkedHashMap<>(items);
    moved.computeIfPresent(id, (key, item) -> item.in(next));
    return new BundleCase(caseNo, state, moved);
  }

  private BundleCase in(CaseState next) {
    return new BundleCase(caseNo, next, items);
  }

  /** Its items' states, in the plan's order. */
  public List<ItemState> states() {
    return items.values().stream().map(ItemCase::state).toList();
  }
}
