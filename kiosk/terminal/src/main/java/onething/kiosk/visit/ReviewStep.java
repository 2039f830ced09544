package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Text;

/** All once more, before signing. */
final class ReviewStep implements Step {

  private final Visit visit;
  private final Page page;

  ReviewStep(Visit visit) {
    this.visit = visit;
    Summary summary = new Summary(visit);
    this.page = new Page.Review(summary.lines(), summary.form(), warning(summary.doubtful()));
  }

  @Override
  public Page page() {
    return page;
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.SIGN);
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.Revise a -> revise(visit, a.stop());
      case Action.Next _ -> visit.go(new SignStep(visit));
      case Action.Back _ -> visit.go(Route.beforeReview(visit));
      default -> {} // does not fit this page
    }
  }

  static void revise(Visit visit, Stop stop) {
    switch (stop) {
      case ANSWER, NOTICE -> visit.go(new NoticeStep(visit));
      case FORM -> visit.go(new FormStep(visit));
      case MATERIALS -> visit.go(Route.afterForm(visit));
      case CARD, SIGN -> {} // who it is cannot be revised; end the visit for that
    }
  }

  private static Optional<Message> warning(long doubtful) {
    return doubtful == 0
        ? Optional.empty()
        : Optional.of(
            new Message(
                new Text("有" + doubtful + "页不太清楚", doubtful + " pages are not quite clear"),
                new Text(
                    "可以就这样交，窗口可能请您再补一张；也可以现在重扫。",
                    "You can submit them so, and a window may ask again; or rescan now.")));
  }
}
