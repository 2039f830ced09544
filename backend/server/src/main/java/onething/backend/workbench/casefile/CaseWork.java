package onething.backend.workbench.casefile;

import com.vaadin.flow.component.html.Main;
import java.util.Optional;
import java.util.function.Consumer;
import onething.backend.cases.CaseView;
import onething.backend.cases.Cases;
import onething.backend.cases.CommandResult;
import onething.backend.cases.Revealed;
import onething.backend.cases.TimeLeft;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.backend.workbench.frame.ItemWords;
import onething.backend.workbench.frame.Note;

/**
 * An officer at work on one case. It is drawn anew only when something changed, so that neither a
 * half-written reason nor the place on a page is lost to a refresh.
 */
final class CaseWork extends Main {

  private final Cases cases;
  private final Officer officer;
  private final String caseNo;
  private final ItemWords words;
  private final CaseTasks tasks;
  private final FilePane file;
  private final Desk desk;
  private final TaskPane task;
  private String chosen = "";
  private Optional<Ask> ask = Optional.empty();
  private Optional<Revealed.Shown> revealed = Optional.empty();
  private Optional<CaseSight> sight = Optional.empty();
  private Optional<TaskSight> taskSight = Optional.empty();
  private Consumer<TimeLeft> onClock = clock -> {};

  CaseWork(Cases cases, Officer officer, String caseNo, ItemWords words, ActorNames names) {
    this.cases = cases;
    this.officer = officer;
    this.caseNo = caseNo;
    this.words = words;
    this.tasks = new CaseTasks(words, officer);
    var watches = officer.role() == Role.SUPERVISOR;
    this.file = new FilePane(this::choose, this::reveal, !watches, names);
    this.desk = new Desk(caseNo, !watches);
    this.task = new TaskPane(this::begin, this::confirm, this::cancel);
    addClassName("wb-case");
    add(file, desk, task);
  }

  /** Opens the case; {@code clock} is told the time left, now and after each change. */
  void open(CaseView view, Consumer<TimeLeft> clock) {
    onClock = clock;
    chosen = CaseTasks.chosen(view, "");
    desk.lay(view.materials(), view.exemptions());
    show(view);
  }

  /** Looks again. */
  void refresh(Consumer<TimeLeft> clock) {
    onClock = clock;
    cases.byNumber(caseNo, officer).ifPresent(this::refreshed);
  }

  private void refreshed(CaseView view) {
    if (ask.filter(a -> !CaseTasks.allowed(view, a)).isPresent()) {
      ask = Optional.empty();
      task.say(Note.Kind.TURN, "刚才有人先办了这一步", "您的没有记下，也没有改动什么。下面是现在的样子。");
      taskSight = Optional.empty();
    }
    show(view);
  }

  private void show(CaseView view) {
    chosen = CaseTasks.chosen(view, chosen);
    onClock.accept(CaseTasks.clock(view, chosen));
    showFile(view);
    var now = tasks.sight(view, chosen);
    if (!taskSight.equals(Optional.of(now))) {
      taskSight = Optional.of(now);
      task.show(now, ask);
    }
  }

  private void showFile(CaseView view) {
    var now = sight(view);
    if (!sight.equals(Optional.of(now))) {
      sight = Optional.of(now);
      file.show(now);
      desk.show(now.form());
    }
  }

  private CaseSight sight(CaseView view) {
    return new CaseSight(
        words.steps(view),
        chosen,
        view.standing().similarTo(),
        view.kiosk(),
        view.standing().submittedAt(),
        revealed.map(Revealed.Shown::applicant).orElse(view.applicant()),
        revealed.map(Revealed.Shown::form).orElse(view.form()),
        revealed.isPresent(),
        cases.events(caseNo, officer));
  }

  private void choose(String item) {
    chosen = item.equals(chosen) && wholeCase() ? "" : item;
    ask = Optional.empty();
    again();
  }

  private boolean wholeCase() {
    return cases.byNumber(caseNo, officer).filter(v -> !v.allowed().isEmpty()).isPresent();
  }

  private void reveal() {
    revealed =
        revealed.isPresent()
            ? Optional.empty()
            : switch (cases.reveal(caseNo, officer)) {
              case Revealed.Shown shown -> Optional.of(shown);
              case Revealed.NotShown n -> Optional.empty();
            };
    again();
  }

  private void begin(Ask begun) {
    task.sayNothing();
    if (ActionWords.asks(begun.action()) == ActionWords.Asks.NOTHING) {
      confirm(begun, "");
    } else {
      ask = Optional.of(begun);
      again();
    }
  }

  private void cancel() {
    ask = Optional.empty();
    again();
  }

  private void confirm(Ask done, String reason) {
    switch (cases.handle(officer, done.command(caseNo, reason))) {
      case CommandResult.Done d -> succeeded(done);
      case CommandResult.Invalid i -> refused(i.why().zh());
      case CommandResult.Stale s -> ended(Note.Kind.TURN, s.why().zh(), "您的没有记下，也没有改动什么。下面是现在的样子。");
      case CommandResult.NotAllowed n -> ended(Note.Kind.FAILED, "这一步不归您办", n.why().zh());
      case CommandResult.NotFound n -> ended(Note.Kind.FAILED, "找不到这份办件了", "回到列表看看，或者请管理员查。");
    }
  }

  private void succeeded(Ask done) {
    ended(Note.Kind.INFO, ActionWords.done(done.action()), "");
    cases.byNumber(caseNo, officer).ifPresent(view -> chosen = CaseTasks.next(view, chosen));
    again();
  }

  private void refused(String why) {
    if (ask.isPresent()) {
      task.showWrong(why);
    } else {
      ended(Note.Kind.TURN, "现在还不能这样办", why);
    }
  }

  private void ended(Note.Kind kind, String title, String next) {
    ask = Optional.empty();
    task.say(kind, title, next);
    again();
  }

  /** Draws the task anew even if it looks the same: the officer has just done something. */
  private void again() {
    taskSight = Optional.empty();
    cases.byNumber(caseNo, officer).ifPresent(this::show);
  }
}
