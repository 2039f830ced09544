package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Exit;

/** Onward out of the bundle. */
final class ExitStep implements Step {

  private final Visit visit;
  private final Exit exit;

  ExitStep(Visit visit, Exit exit) {
    this.visit = visit;
    this.exit = exit;
  }

  @Override
  public Page page() {
    return new Page.Exited(exit);
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.ANSWER);
  }

  @Override
  public void act(Action action) {
    if (action instanceof Action.Back) {
      visit.go(AskStep.last(visit));
    }
  }
}
