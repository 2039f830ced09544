package onething.backend.workbench.frame;

import com.vaadin.flow.component.html.NativeButton;

/** A button that must be pressed twice, for what is not easily undone; leaving it calms it. */
public final class SureButton extends NativeButton {

  private boolean asked;

  /** A button with its words, and those that ask whether one is sure. */
  public SureButton(String words, String sure, Runnable onSure) {
    super(words);
    Parts.styled(this, "wb-button small");
    getElement().setAttribute("type", "button");
    addClickListener(click -> press(sure, onSure));
    addBlurListener(blur -> calm(words));
  }

  private void press(String sure, Runnable onSure) {
    if (asked) {
      onSure.run();
    } else {
      asked = true;
      setText(sure);
      addClassName("sure");
    }
  }

  private void calm(String words) {
    asked = false;
    setText(words);
    removeClassName("sure");
  }
}
