package onething.bench.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import onething.bench.devices.SimulatedDevices;
import onething.device.simulator.WireEvent;

/** What happened on the wires, newest first. */
final class EventPanel {

  private static final int SHOWN = 40;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.of("Asia/Shanghai"));

  private final SimulatedDevices devices;
  private final Section panel = new Section();
  private final Div events = new Div();

  EventPanel(SimulatedDevices devices) {
    this.devices = devices;
    panel.addClassName("panel");
    panel.setTestId("panel-events");
    Div body = new Div(new H2("事件"), events);
    body.addClassName("panel-body");
    events.addClassName("events");
    panel.add(body);
  }

  Component component() {
    return panel;
  }

  void draw() {
    events.removeAll();
    List<WireEvent> latest = devices.events();
    if (latest.isEmpty()) {
      Paragraph empty = new Paragraph("还没有事件。放一张卡，或让自助机扫描、打印，就会记在这里。");
      empty.addClassName("empty");
      events.add(empty);
    }
    latest.stream().limit(SHOWN).map(EventPanel::row).forEach(events::add);
  }

  private static Div row(WireEvent event) {
    Span time = new Span(TIME.format(event.at()));
    time.addClassName("wire");
    Span what = new Span(event.name());
    what.addClassName("what");
    Span detail = new Span(event.detail());
    detail.addClassName("detail");
    Div row = new Div(time, new Span(device(event.device())), what, detail);
    row.addClassName("event");
    return row;
  }

  private static String device(String device) {
    return switch (device) {
      case "idCard" -> "读卡器";
      case "scanner" -> "扫描仪";
      case "slipPrinter" -> "凭条";
      default -> device;
    };
  }
}
