package onething.backend.workbench.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.function.Consumer;
import onething.backend.workbench.frame.Parts;
import onething.look.Icon;

/** Where a case number is typed; Enter looks for it. */
final class SearchBox extends Div {

  SearchBox(String typed, Consumer<String> onSearch) {
    addClassName("wb-search");
    var input = new Input();
    input.setType("search");
    input.setPlaceholder("办件编号，可以只输一段");
    input.setValue(typed);
    input.addValueChangeListener(change -> onSearch.accept(change.getValue()));
    Parts.with(input, "aria-label", "按办件编号找，回车确认");
    Parts.with(input, "autocomplete", "off");
    Parts.with(input, "maxlength", "40");
    add(Icon.SEARCH.component(), Parts.named(input, "search"));
  }
}
