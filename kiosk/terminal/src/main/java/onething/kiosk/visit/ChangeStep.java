package onething.kiosk.visit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onething.catalogue.Need;
import onething.catalogue.Plan;

/** Explains what is to be handed in although the notice said it is not. */
final class ChangeStep implements Step {

  private final Visit visit;
  private final List<Change> changes;
  private final PlanView plan;

  ChangeStep(Visit visit) {
    this.visit = visit;
    Plans plans = new Plans(visit);
    Plan now = plans.now();
    this.changes = changes(plans.assumed(), now);
    this.plan = plans.view(now);
  }

  /** Whether there is anything the citizen has not been told yet. */
  boolean worthSaying() {
    return !visit.dossier().told().containsAll(materials());
  }

  @Override
  public void begin() {
    visit.dossier().told().addAll(materials());
  }

  @Override
  public Page page() {
    return new Page.Changed(changes, plan);
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.CARD);
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.Next _ -> visit.go(new FormStep(visit));
      case Action.Back _ -> visit.go(new NoticeStep(visit));
      default -> {} // does not fit this page
    }
  }

  private Set<String> materials() {
    return changes.stream().map(c -> c.material().zh()).collect(Collectors.toSet());
  }

  private static List<Change> changes(Plan before, Plan now) {
    Set<String> known =
        before.needs().stream().map(n -> n.material().id()).collect(Collectors.toSet());
    return now.needs().stream()
        .filter(need -> !known.contains(need.material().id()))
        .map(ChangeStep::change)
        .toList();
  }

  private static Change change(Need need) {
    return new Change(need.material().name(), true, need.reason());
  }
}
