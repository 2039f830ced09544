package onething.backend.workbench.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.BiConsumer;
import onething.backend.workbench.frame.Parts;
import onething.look.Icon;

/** Invites a kiosk, new or known: its code and the hall it stands in. */
final class NewKioskForm extends Div {

  private static final String CODE = "[A-Z][A-Z0-9]{1,7}";

  private final Input code = field("kiosk-code", "8");
  private final Input hall = field("kiosk-hall", "40");
  private final Div wrong = new Div();
  private final BiConsumer<String, String> onInvite;

  NewKioskForm(BiConsumer<String, String> onInvite) {
    this.onInvite = onInvite;
    addClassName("wb-card");
    Parts.with(wrong, "role", "alert");
    var invite = Parts.button("wb-button primary", Icon.PLUS, "登记新自助机", this::invite);
    add(new H2("登记新自助机"), label("编号，例如K04", code), code, label("在哪个大厅", hall), hall);
    add(wrong, Parts.named(invite, "invite-kiosk"));
  }

  private static Input field(String id, String most) {
    var input = Parts.styled(new Input(), "wb-field");
    input.setId(id);
    Parts.with(input, "autocomplete", "off");
    Parts.with(input, "maxlength", most);
    return Parts.named(input, id);
  }

  private static NativeLabel label(String words, Input field) {
    var label = new NativeLabel(words);
    label.setFor(field);
    return label;
  }

  private void invite() {
    wrong.removeAll();
    var typed = code.getValue().strip().toUpperCase(Locale.ROOT);
    if (!typed.matches(CODE)) {
      say("编号要用一个字母开头，后面1到7个字母或数字，例如K04");
    } else if (hall.getValue().isBlank()) {
      say("在哪个大厅还没写，屏幕上方会显示它");
    } else {
      onInvite.accept(typed, hall.getValue().strip());
      code.clear();
    }
  }

  private void say(String words) {
    wrong.add(
        Parts.named(
            Parts.block("wb-wrong", Icon.WARNING.component(), new Span(words)), "kiosk-wrong"));
  }
}
