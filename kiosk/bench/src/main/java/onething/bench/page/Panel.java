package onething.bench.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import onething.bench.devices.Fault;

/** One device's panel: its name and wire, how it is, what to do with it, and its faults. */
final class Panel extends Section {

  private final Div body = new Div();
  private final Div state = new Div();
  private final Div faultBar = new Div();

  Panel(String name, String wire, String testId) {
    addClassName("panel");
    setTestId(testId);
    body.addClassName("panel-body");
    Span wireWords = new Span("  " + wire);
    wireWords.addClassName("wire");
    state.addClassName("state");
    state.getElement().setAttribute("role", "status");
    faultBar.addClassName("faults");
    body.add(new H2(new Span(name), wireWords), state);
    add(body, faultBar);
  }

  Panel with(Component... parts) {
    body.add(parts);
    return this;
  }

  void state(boolean ready, String words) {
    state.setText(words);
    state.getElement().setAttribute("data-ready", String.valueOf(ready));
  }

  /** Draws the switches afresh; a pressed one is a fault that is on. */
  void faults(List<Fault> faults) {
    faultBar.removeAll();
    faultBar.add(new Span("制造故障"));
    faults.forEach(fault -> faultBar.add(button(fault)));
  }

  private static NativeButton button(Fault fault) {
    boolean on = fault.on().getAsBoolean();
    NativeButton button = new NativeButton(fault.label(), click -> fault.turn().accept(!on));
    button.addClassName("key");
    button.setTestId("fault-" + fault.id());
    button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    return button;
  }
}
