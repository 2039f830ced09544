package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Field;
import onething.catalogue.FieldType;
import onething.catalogue.Text;

/** The merged form, filled as far as data go; the citizen types the rest. */
final class FormStep implements Step {

  private final Visit visit;
  private final Sheet sheet;
  private Optional<Field> editing;
  private String draft = "";
  private Optional<Text> error = Optional.empty();

  FormStep(Visit visit) {
    this.visit = visit;
    this.sheet = new Sheet(visit.dossier(), new Plans(visit).now());
    this.editing = sheet.gap();
    editing.ifPresent(this::open);
  }

  @Override
  public Page page() {
    return new Page.Form(
        sheet.rows(),
        editing.map(f -> new Editing(f.id(), draft, error, mode(f.type()))),
        sheet.missing(),
        sheet.prefilled());
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.FORM);
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.Edit a -> edit(a.field());
      case Action.SetDraft a ->
          editing.filter(f -> f.id().equals(a.field())).ifPresent(_ -> draft(a.draft()));
      case Action.Accept _ -> editing.ifPresent(this::accept);
      case Action.CancelEdit _ -> close();
      case Action.Next _ -> next();
      case Action.Back _ -> visit.go(new NoticeStep(visit));
      default -> {} // does not fit this page
    }
  }

  private void edit(String id) {
    editing.ifPresent(this::keepIfGood);
    editing = sheet.field(id).filter(sheet::editable);
    editing.ifPresent(this::open);
    visit.turn();
  }

  /** What data brought and is masked on screen is typed anew, not shown. */
  private void open(Field field) {
    Filled now = sheet.value(field);
    boolean hide = field.sensitive() && now.source() != ValueSource.TYPED;
    draft = hide ? "" : now.value();
    error = Optional.empty();
  }

  private void draft(String text) {
    draft = text;
    if (error.isPresent()) {
      error = Optional.empty();
      visit.redraw();
    } else {
      visit.keep();
    }
  }

  private void accept(Field field) {
    error = field.error(draft);
    if (error.isEmpty()) {
      keep(field);
      editing = sheet.gap();
      editing.ifPresent(this::open);
    }
    visit.turn();
  }

  private void keepIfGood(Field field) {
    if (!draft.isBlank() && field.error(draft).isEmpty()) {
      keep(field);
    }
  }

  /** A field that may stay empty, and is left so, has no value. */
  private void keep(Field field) {
    if (draft.isBlank()) {
      visit.dossier().typed().remove(field.id());
    } else if (!draft.equals(sheet.value(field).value())) {
      visit.dossier().typed().put(field.id(), draft);
    }
  }

  private void close() {
    editing = Optional.empty();
    visit.turn();
  }

  private void next() {
    editing.ifPresent(this::keepIfGood);
    if (sheet.missing() == 0) {
      visit.go(Route.afterForm(visit));
    }
  }

  private static KeyboardMode mode(FieldType type) {
    return switch (type) {
      case TEXT_NAME, TEXT, ADDRESS -> KeyboardMode.CHINESE;
      case ID_NUMBER -> KeyboardMode.ID_NUMBER;
      case PHONE, BANK_ACCOUNT -> KeyboardMode.DIGITS;
      case DATE -> KeyboardMode.DATE;
      case CHOICE -> KeyboardMode.CHOICE;
    };
  }
}
