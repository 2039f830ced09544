package onething.backend.workbench.admin;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** One of several, from a list that unfolds. */
@Tag("select")
final class Choice extends AbstractSinglePropertyField<Choice, String> implements HasStyle {

  /** Offers values with their words; the first is chosen. */
  Choice(Map<String, String> options) {
    super("value", options.keySet().iterator().next(), false);
    setSynchronizedEvent("change");
    addClassName("wb-field");
    options.forEach((value, words) ->
        getElement()
            .appendChild(new Element("option").setAttribute("value", value).setText(words)));
  }
}
