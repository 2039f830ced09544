package onething.bench.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import onething.bench.devices.SimulatedDevices;
import onething.device.simulator.sample.SampleCard;
import onething.device.simulator.sample.SampleCards;
import onething.look.Icon;

/** Sample citizens' cards, to put on the reader and take off again. */
final class CardPanel {

  private final SimulatedDevices devices;
  private final Div people = new Div();
  private final Div tray = new Div();
  private final Panel panel = new Panel("身份证读卡器", "SAM-V，串口 115200", "panel-card");

  CardPanel(SimulatedDevices devices) {
    this.devices = devices;
    people.addClassName("people");
    tray.addClassName("tray");
    panel.with(people, tray);
  }

  Component component() {
    return panel;
  }

  void draw() {
    var reader = devices.cardReader();
    var placed = reader.placed().map(SampleCard::key).orElse("");
    boolean plugged = reader.plugged();
    panel.state(plugged, !plugged ? "断线" : placed.isEmpty() ? "就绪，等卡" : "就绪，卡在位");
    people.removeAll();
    SampleCards.all().forEach(card -> people.add(person(card, card.key().equals(placed))));
    tray.removeAll();
    tray.add(new Span("感应区"), placedWords());
    if (!placed.isEmpty()) {
      tray.add(takeOff());
    }
    panel.faults(devices.faults(reader.device()));
  }

  private Span placedWords() {
    Span what = new Span(devices.cardReader().placed().map(SampleCard::name).orElse("空着"));
    what.addClassName("what");
    what.setTestId("card-placed");
    return what;
  }

  private NativeButton takeOff() {
    NativeButton button = new NativeButton("拿走", click -> devices.cardReader().remove());
    button.addClassName("key");
    button.setTestId("card-remove");
    return button;
  }

  private NativeButton person(SampleCard card, boolean placed) {
    Span who = new Span(card.name());
    who.addClassName("who");
    Div words = new Div(who, new Span(masked(card.id())));
    words.addClassName("words");
    NativeButton button = new NativeButton();
    button.add(Icon.PERSON.component(), words);
    button.addClassNames("key", "person");
    button.setTestId("card-" + card.key());
    button.getElement().setAttribute("aria-pressed", String.valueOf(placed));
    button.addClickListener(click -> devices.cardReader().place(card));
    return button;
  }

  private static String masked(String id) {
    return id.substring(0, 4) + "****" + id.substring(id.length() - 4);
  }
}
