package onething.kiosk.visit;

import java.util.Optional;

/** Before the start; a visitor may already have chosen a language or a look. */
final class WelcomeStep implements Step {

  private final Visit visit;

  WelcomeStep(Visit visit) {
    this.visit = visit;
  }

  @Override
  public Page page() {
    return new WelcomePages(visit.place()).page(visit.preferences().look());
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.empty();
  }

  @Override
  public boolean canEnd() {
    return false;
  }

  @Override
  public void act(Action action) {
    if (action instanceof Action.Start && visit.place().devices().readiness().get().enrolled()) {
      visit.go(new ChooseStep(visit));
    }
  }
}
