package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Text;
import onething.kiosk.health.Part;
import onething.kiosk.health.Readiness;

/** The one-time notice: before the card with what is assumed, later with what is known. */
final class NoticeStep implements Step {

  private final Visit visit;
  private final PlanView plan;
  private Tab tab = Tab.MATERIALS;

  NoticeStep(Visit visit) {
    this.visit = visit;
    Plans plans = new Plans(visit);
    this.plan = plans.view(plans.now());
  }

  @Override
  public Page page() {
    return new Page.Notice(plan, tab, limited());
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.NOTICE);
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.ShowTab a -> show(a.tab());
      case Action.ChangeAnswer a -> visit.go(AskStep.to(visit, a.question()));
      case Action.Back _ -> visit.go(AskStep.last(visit));
      case Action.Next _ -> next();
      default -> {} // does not fit this page
    }
  }

  private void show(Tab other) {
    tab = other;
    visit.turn();
  }

  private void next() {
    if (limited().isEmpty()) {
      visit.go(Route.onward(visit));
    }
  }

  /** Said here, before the citizen invests anything more. */
  private Optional<Message> limited() {
    Readiness now = visit.place().devices().readiness().get();
    boolean paper = !plan.needs().isEmpty();
    if (now.canSubmit(paper)) {
      return Optional.empty();
    }
    return now.has(Part.STORAGE) && now.has(Part.CARD_READER)
        ? Optional.of(noScanner())
        : WelcomePages.notice(now);
  }

  private Message noScanner() {
    int papers = plan.needs().size();
    return new Message(
        new Text("扫描仪停用，这里收不了纸", "The scanner is out of order: no papers here"),
        new Text(
            "要交的" + papers + "份，请带到窗口或者别的机器交，一样是1次办。",
            "Hand in the " + papers + " papers at a window or another machine, still in one go."));
  }
}
