package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Bundle;
import onething.catalogue.Text;
import onething.kiosk.health.Readiness;

/** Which thing? */
final class ChooseStep implements Step {

  private final Visit visit;

  ChooseStep(Visit visit) {
    this.visit = visit;
  }

  @Override
  public Page page() {
    Readiness now = visit.place().devices().readiness().get();
    return new Page.ChooseBundle(
        visit.place().rules().catalogue().bundles().stream().map(b -> tile(b, now)).toList(),
        WelcomePages.notice(now));
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.empty();
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.Choose a ->
          visit.place().rules().catalogue().bundle(a.bundle()).ifPresent(this::chosen);
      case Action.Back _ -> visit.go(new WelcomeStep(visit));
      default -> {} // does not fit this page
    }
  }

  private void chosen(Bundle bundle) {
    visit.dossier().choose(bundle);
    visit.go(new AskStep(visit, 0));
  }

  /** Whether paper is needed is known after the questions only, so they always open. */
  private static BundleTile tile(Bundle bundle, Readiness now) {
    boolean available = now.canSubmit(true);
    return new BundleTile(
        bundle.code(),
        bundle.name(),
        bundle.summary(),
        bundle.pictogram(),
        available,
        available
            ? Optional.empty()
            : Optional.of(new Text("可以先问清楚要带什么", "Find out what to bring")));
  }
}
