package onething.kiosk.screen.form;

import com.vaadin.flow.component.Component;
import java.util.List;
import onething.catalogue.FieldOption;
import onething.catalogue.FieldType;
import onething.kiosk.keyboard.Keyboard;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Touch;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Editing;
import onething.kiosk.visit.FormRow;
import onething.kiosk.visit.ValueSource;
import onething.look.Chip;
import onething.look.Icon;

/** Fields: the one being typed, those still waiting, and those filled in with their sources. */
final class FieldPart {

  private FieldPart() {}

  static Component edited(FormRow row, Editing editing, Keyboard board, Scene scene) {
    var label =
        Box.of(
            "label",
            Box.words("name", scene.say(row.label())),
            Box.words("more", scene.say(row.hint())));
    var field = Box.of("field", label, input(row, board, scene));
    editing
        .error()
        .ifPresent(e -> field.add(Box.with(Box.line("error", scene.say(e)), "role", "alert")));
    return Box.named("field-" + row.field(), Box.with(field, "data-key", "edited"));
  }

  private static Component input(FormRow row, Keyboard board, Scene scene) {
    var shown = row.type() == FieldType.CHOICE ? chosen(row, board, scene) : board.draft();
    var letters = row.type() == FieldType.CHOICE ? "" : scene.pinyin().spelled(board.letters());
    var input =
        Box.of(
            "input",
            Box.words("draft", grouped(row, shown)),
            Box.words("letters", letters.replace('\'', ' ')),
            Box.of("caret"));
    Box.with(Box.named("draft", input), "role", "textbox");
    return Box.with(Box.with(input, "aria-label", scene.say(row.label())), "tabindex", "0");
  }

  /** Long numbers are easier to compare in groups; the spaces are shown, never stored. */
  private static String grouped(FormRow row, String draft) {
    return switch (row.type()) {
      case PHONE ->
          draft
              .replaceFirst("^(\\d{3})(\\d{1,4})", "$1 $2")
              .replaceFirst("^(\\d{3} \\d{4})(\\d)", "$1 $2");
      case BANK_ACCOUNT -> draft.replaceAll("(\\d{4})(?=\\d)", "$1 ");
      case ID_NUMBER ->
          draft
              .replaceFirst("^(\\d{6})(\\d{1,8})", "$1 $2")
              .replaceFirst("^(\\d{6} \\d{8})(.)", "$1 $2");
      case TEXT_NAME, TEXT, DATE, CHOICE, ADDRESS -> draft;
    };
  }

  private static String chosen(FormRow row, Keyboard board, Scene scene) {
    return row.options().stream()
        .filter(o -> o.value().equals(board.draft()))
        .map(o -> scene.say(o.label()))
        .findFirst()
        .orElse("");
  }

  static Component choices(FormRow row, Keyboard board, Scene scene) {
    var tiles = row.options().stream().map(o -> choice(row, o, board, scene)).toList();
    var group = Box.of("options", tiles);
    return Box.with(Box.with(group, "role", "radiogroup"), "aria-label", scene.say(row.label()));
  }

  private static Press choice(FormRow row, FieldOption option, Keyboard board, Scene scene) {
    boolean selected = option.value().equals(board.draft());
    return scene
        .press(
            "choice-" + option.value(),
            "key tile option" + (selected ? " selected" : ""),
            new Touch.Type(new Touch.Stroke.Replace(option.value())),
            Box.of("words", Box.line("name", scene.say(option.label()))),
            Box.of("radio", selected ? List.of(Icon.CHECK.component()) : List.of()))
        .with("role", "radio")
        .with("aria-checked", String.valueOf(selected));
  }

  static Component waiting(FormRow row, Scene scene) {
    return Box.named(
        "field-" + row.field(),
        Box.of(
            "field-line",
            Box.words("name", scene.say(row.label())),
            Box.words("placeholder", scene.say("填完这项接着填", "comes next"))));
  }

  static Component card(List<FormRow> rows, boolean touchable, Scene scene) {
    return Box.of("form-card", rows.stream().map(r -> row(r, touchable, scene)).toList());
  }

  private static Component row(FormRow row, boolean touchable, Scene scene) {
    var value =
        row.shown().isEmpty() ? scene.say("还没填", "not filled in yet") : scene.say(row.shown());
    var line =
        Box.of(
            "form-row" + (row.error().isPresent() ? " wrong" : ""),
            Box.words("label", scene.say(row.label())),
            Box.words(
                row.shown().isEmpty() ? "placeholder" : "value",
                row.error().map(scene::say).orElse(value)));
    if (row.source() != ValueSource.NONE) {
      line.add(source(row.source(), scene));
    }
    if (touchable && row.editable()) {
      line.add(edit(row, scene));
    }
    return Box.named("field-" + row.field(), line);
  }

  private static Press edit(FormRow row, Scene scene) {
    return scene
        .press(
            "edit-" + row.field(),
            "key small",
            new Touch.Act(new Action.Edit(row.field())),
            Icon.PEN.component(),
            Box.words("", row.shown().isEmpty() ? scene.say("填", "Fill") : scene.say("改", "Edit")))
        .with("aria-label", scene.say("改", "Edit ") + scene.say(row.label()));
  }

  private static Component source(ValueSource source, Scene scene) {
    return switch (source) {
      case CARD -> Chip.of(scene.say("身份证", "ID card"));
      case MARRIAGE -> Chip.of(scene.say("结婚登记数据", "marriage data"));
      case HOUSEHOLD -> Chip.of(scene.say("户籍数据", "household data"));
      case BIRTH_RECORD -> Chip.of(scene.say("出生登记数据", "birth record"));
      case ANSWER -> Chip.outlined(scene.say("您的回答", "your answer"));
      case TYPED -> Chip.outlined(scene.say("您填的", "you typed"));
      case NONE -> Box.words("", "");
    };
  }
}
