package onething.backend.workbench.casefile;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import onething.backend.cases.CaseAction;
import onething.backend.workbench.frame.Note;
import onething.backend.workbench.frame.Parts;

/** The right of a case: what this officer is asked to look at, and may do. */
final class TaskPane extends Aside {

  private final Consumer<Ask> onBegin;
  private final BiConsumer<Ask, String> onConfirm;
  private final Runnable onCancel;
  private final Div result = new Div();
  private final Div work = Parts.block("wb-work");
  private final Div foot = Parts.block("wb-side-foot");
  private Optional<AskForm> form = Optional.empty();

  TaskPane(Consumer<Ask> onBegin, BiConsumer<Ask, String> onConfirm, Runnable onCancel) {
    this.onBegin = onBegin;
    this.onConfirm = onConfirm;
    this.onCancel = onCancel;
    addClassNames("wb-side", "wb-task");
    Parts.with(this, "aria-label", "要您做的");
    Parts.with(result, "aria-live", "polite");
    Parts.with(result, "role", "status");
    add(Parts.block("wb-side-body", Parts.named(result, "result"), work), foot);
  }

  /** Shows the task; a step that was begun is asked about in place of the buttons. */
  void show(TaskSight task, Optional<Ask> ask) {
    work.removeAll();
    foot.removeAll();
    work.add(new H2(task.title()), Parts.line("wb-sub", task.sub()));
    form = ask.map(a -> new AskForm(a, reason -> onConfirm.accept(a, reason), onCancel));
    form.ifPresentOrElse(work::add, () -> showWork(task));
    form.ifPresent(AskForm::focusFirst);
  }

  private void showWork(TaskSight task) {
    work.add(new ReviewPoints(task.points(), !task.actions().isEmpty()));
    if (task.actions().isEmpty()) {
      work.add(Parts.named(new Note(Note.Kind.INFO, task.idle(), task.next()), "nothing-to-do"));
    }
    var forward = task.actions().stream().filter(ActionWords::forward).toList();
    forward.forEach(action -> foot.add(button(action, task.item(), "wb-button primary")));
    foot.add(others(task));
  }

  private Div others(TaskSight task) {
    var pair = Parts.block("wb-pair");
    task.actions().stream()
        .filter(action -> !ActionWords.forward(action))
        .forEach(action -> pair.add(button(action, task.item(), "wb-button")));
    return pair;
  }

  private com.vaadin.flow.component.Component button(
      CaseAction action, String item, String classes) {
    var ask = new Ask(action, item);
    var button = Parts.button(classes, ActionWords.button(action), () -> onBegin.accept(ask));
    return Parts.named(
        button, "action-" + ActionWords.word(action) + (item.isEmpty() ? "" : "-" + item));
  }

  /** Says what came of the last step; read aloud by screen readers. */
  void say(Note.Kind kind, String title, String next) {
    result.removeAll();
    result.add(new Note(kind, title, next));
  }

  /** Takes back what was said. */
  void sayNothing() {
    result.removeAll();
  }

  /** Says beside the reason what is wrong with it. */
  void showWrong(String words) {
    form.ifPresent(f -> f.showWrong(words));
  }

  /** The actions in the order of their buttons: forward first. */
  static List<CaseAction> ordered(java.util.Set<CaseAction> allowed) {
    return allowed.stream().sorted().toList();
  }
}
