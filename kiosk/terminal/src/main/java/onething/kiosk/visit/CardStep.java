package onething.kiosk.visit;

import java.util.Optional;
import onething.device.idcard.ResidentIdCard;

/** Who is it? */
final class CardStep implements Step {

  private final Visit visit;
  private final CardWatch watch;

  CardStep(Visit visit) {
    this.visit = visit;
    this.watch = new CardWatch(visit, false, this::identified);
  }

  @Override
  public void tick() {
    watch.tick();
  }

  @Override
  public Page page() {
    return new Page.Identifying(watch.state());
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.CARD);
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.RetryCard _ -> watch.retry();
      case Action.Back _ -> visit.go(new NoticeStep(visit));
      default -> {} // does not fit this page
    }
  }

  private void identified(ResidentIdCard card) {
    visit.dossier().identified(card);
    visit.go(Route.onward(visit));
  }
}
