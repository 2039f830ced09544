package onething.kiosk.visit;

import java.util.Optional;

/** Offers the elderly look, once. */
final class LookStep implements Step {

  private final Visit visit;

  LookStep(Visit visit) {
    this.visit = visit;
  }

  @Override
  public void begin() {
    visit.dossier().lookWasOffered();
  }

  @Override
  public Page page() {
    return new Page.OfferElderly();
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.CARD);
  }

  @Override
  public void act(Action action) {
    if (action instanceof Action.SetLook || action instanceof Action.KeepLook) {
      visit.go(Route.onward(visit));
    }
  }
}
