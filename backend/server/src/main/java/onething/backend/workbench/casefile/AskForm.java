package onething.backend.workbench.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import onething.backend.workbench.casefile.ActionWords.Asks;
import onething.backend.workbench.frame.Parts;
import onething.look.Icon;

/** Asks once more before a step that cannot be taken back, and for the reason where one is owed. */
final class AskForm extends Div {

  private final Asks asks;
  private final ReasonField reason = new ReasonField("");
  private final Div wrong = new Div();
  private final NativeButton confirm;

  AskForm(Ask ask, Consumer<String> onConfirm, Runnable onCancel) {
    var action = ask.action();
    this.asks = ActionWords.asks(action);
    addClassName("wb-ask");
    Parts.with(this, "role", "group");
    Parts.with(this, "aria-label", ActionWords.button(action));
    add(new H3(ActionWords.button(action)));
    add(Parts.line("wb-sub", ActionWords.consequence(action)));
    if (asks != Asks.CONFIRMATION) {
      add(label(), Parts.named(reason, "reason"), wrong, phrases(ask));
    }
    this.confirm =
        Parts.button("wb-button primary", ActionWords.confirm(action), () -> confirm(onConfirm));
    var cancel = Parts.button("wb-button", "先不", onCancel);
    add(Parts.block("wb-asked", Parts.named(confirm, "confirm"), Parts.named(cancel, "cancel")));
    Shortcuts.addShortcutListener(this, event -> onCancel.run(), Key.ESCAPE).listenOn(this);
  }

  /** Puts the keyboard where the answer goes. */
  void focusFirst() {
    if (asks == Asks.CONFIRMATION) {
      confirm.focus();
    } else {
      reason.focus();
    }
  }

  private Component label() {
    var label = new NativeLabel(asks == Asks.NOTE ? "给同事的话，可以不写" : "理由，申请人看得到");
    reason.setId("reason");
    label.setFor(reason);
    wrong.setId("reason-wrong");
    Parts.with(wrong, "role", "alert");
    return label;
  }

  private Component phrases(Ask ask) {
    var phrases = Parts.block("wb-phrases");
    Parts.with(phrases, "role", "group");
    Parts.with(phrases, "aria-label", "常用的话");
    ActionWords.phrases(ask.action())
        .forEach(
            phrase -> phrases.add(Parts.button("wb-button small", phrase, () -> take(phrase))));
    return phrases;
  }

  private void take(String phrase) {
    reason.setValue(reason.getValue().isBlank() ? phrase : reason.getValue() + "；" + phrase);
    reason.focus();
  }

  private void confirm(Consumer<String> onConfirm) {
    var words = reason.getValue().strip();
    if (asks == Asks.REASON && words.isEmpty()) {
      showWrong("理由还没写。申请人要凭它知道怎么办");
    } else {
      onConfirm.accept(words);
    }
  }

  /** Says beside the field what is wrong with the reason. */
  void showWrong(String words) {
    wrong.removeAll();
    var line = Parts.block("wb-wrong", Icon.WARNING.component(), new Span(words));
    wrong.add(Parts.named(line, "reason-wrong"));
    Parts.with(reason, "aria-invalid", "true");
    Parts.with(reason, "aria-describedby", "reason-wrong");
    reason.focus();
  }
}
