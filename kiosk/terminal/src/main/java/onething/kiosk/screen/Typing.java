package onething.kiosk.screen;

import java.util.Optional;
import onething.kiosk.keyboard.Keyboard;
import onething.kiosk.screen.form.FormScreen;
import onething.kiosk.screen.part.Local;
import onething.kiosk.screen.part.Touch;
import onething.kiosk.visit.Frame;
import onething.kiosk.visit.Page;

/** A field and its keyboard in this window. */
record Typing(String field, Keyboard board) {

  /** The field being filled in, if the frame has one. */
  static Optional<Typing> of(Frame frame, Local local) {
    return frame.page() instanceof Page.Form form ? of(form, local) : Optional.empty();
  }

  private static Optional<Typing> of(Page.Form form, Local local) {
    return form.editing()
        .flatMap(editing ->
            FormScreen.edited(form)
                .map(row -> FormScreen.keyboard(row, editing.draft()))
                .map(fresh -> new Typing(editing.field(), local.keyboard().orElse(fresh))));
  }

  /** The keyboard after one key. */
  Keyboard press(Touch.Stroke stroke) {
    return switch (stroke) {
      case Touch.Stroke.Sign sign -> board.type(sign.text());
      case Touch.Stroke.Erase erase -> board.erase();
      case Touch.Stroke.Replace replace -> board.replace(replace.draft());
      case Touch.Stroke.Clear clear -> board.clear();
      case Touch.Stroke.Split split -> board.split();
      case Touch.Stroke.Shift shift -> board.shift();
      case Touch.Stroke.Switch other -> board.switchTo(other.mode());
      case Touch.Stroke.Choose choose -> board.choose(choose.candidate());
      case Touch.Stroke.Turn turn -> board.turnTo(turn.page());
    };
  }
}
