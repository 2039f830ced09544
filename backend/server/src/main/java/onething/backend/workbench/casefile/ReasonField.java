package onething.backend.workbench.casefile;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A field of several lines, for a reason or a note. */
@Tag("textarea")
final class ReasonField extends AbstractSinglePropertyField<ReasonField, String>
    implements Focusable<ReasonField>, HasStyle {

  ReasonField(String initial) {
    super("value", "", false);
    setSynchronizedEvent("change");
    addClassName("wb-field");
    setValue(initial);
    getElement().setAttribute("maxlength", "500").setAttribute("rows", "4");
  }
}
