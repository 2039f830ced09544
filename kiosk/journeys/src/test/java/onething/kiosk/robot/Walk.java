package onething.kiosk.robot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.CardState;
import onething.kiosk.visit.Frame;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.Point;
import onething.kiosk.visit.Scope;
import onething.kiosk.visit.Terminal;

/** One window's way through a visit. */
final class Walk {

  private static final String WINDOW = "robot";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Terminal terminal;
  private final LinkedBlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
  private Frame frame;

  Walk(Terminal terminal) {
    this.terminal = terminal;
    this.frame = terminal.attach(WINDOW, frames::add).frame();
  }

  void until(Class<? extends Page> goal, Map<String, String> says) {
    Instant limit = Instant.now().plus(PATIENCE);
    while (!goal.isInstance(frame.page())) {
      if (Instant.now().isAfter(limit)) {
        throw new IllegalStateException("stuck on " + frame.page().getClass().getSimpleName());
      }
      List<Action> actions = next(frame.page(), says);
      actions.forEach(this::act);
      awaitFrame(actions.isEmpty() ? 200 : 2000);
    }
  }

  void sign() {
    act(new Action.Stroke(List.of(new Point(150, 90), new Point(300, 95), new Point(450, 110))));
    act(new Action.Stroke(List.of(new Point(300, 50), new Point(295, 150), new Point(290, 250))));
    act(new Action.Stroke(List.of(new Point(550, 80), new Point(700, 90), new Point(850, 95))));
    while (!(frame.page() instanceof Page.Signing signing && signing.canSubmit())) {
      awaitFrame(2000);
    }
  }

  String submit() {
    act(new Action.Submit());
    while (!(frame.page() instanceof Page.Done)) {
      awaitFrame(2000);
    }
    return ((Page.Done) frame.page()).caseNo();
  }

  private void act(Action action) {
    terminal.act(WINDOW, action, frame.turn());
  }

  private void awaitFrame(long millis) {
    try {
      Frame newer = frames.poll(millis, TimeUnit.MILLISECONDS);
      while (newer != null) {
        frame = newer;
        newer = frames.poll();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<Action> next(Page page, Map<String, String> says) {
    return switch (page) {
      case Page.Welcome welcome -> List.of(new Action.Start());
      case Page.ChooseBundle choose -> List.of(new Action.Choose("newborn"));
      case Page.Asking asking -> List.of(answer(asking, says));
      case Page.Consenting consenting -> List.of(consent(consenting));
      case Page.Identifying identifying when identifying.state() instanceof CardState.Read ->
          List.of(new Action.Next());
      case Page.OfferElderly offer -> List.of(new Action.KeepLook());
      case Page.Form form -> fill(form, says);
      case Page.Notice notice -> List.of(new Action.Next());
      case Page.Changed changed -> List.of(new Action.Next());
      case Page.Review review -> List.of(new Action.Next());
      case Page.Farewell farewell -> List.of(new Action.ContinueVisit());
      default -> List.of();
    };
  }

  private static Action answer(Page.Asking asking, Map<String, String> says) {
    String value = says.get(asking.question().id());
    return asking.selected().filter(value::equals).isPresent()
        ? new Action.Next()
        : new Action.Answer(value);
  }

  private static Action consent(Page.Consenting page) {
    for (Scope scope : page.scopes()) {
      if (!scope.given()) {
        return new Action.ToggleScope(scope.id());
      }
    }
    return new Action.GiveConsent();
  }

  private static List<Action> fill(Page.Form form, Map<String, String> says) {
    if (form.editing().isPresent()) {
      String field = form.editing().get().field();
      return List.of(new Action.SetDraft(field, says.get(field)), new Action.Accept());
    }
    return form.rows().stream()
        .filter(row -> says.containsKey(row.field()) && row.shown().isEmpty())
        .findFirst()
        .<List<Action>>map(row -> List.of(new Action.Edit(row.field())))
        .orElse(List.of(new Action.Next()));
  }
}
