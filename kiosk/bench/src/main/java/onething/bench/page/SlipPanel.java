package onething.bench.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HexFormat;
import java.util.List;
import onething.bench.devices.Fault;
import onething.bench.devices.SimulatedDevices;
import onething.device.simulator.escpos.PrintedSlip;

/** The slip as it came out of the printer's mouth, drawn from the bytes that were really sent. */
final class SlipPanel {

  private static final int SHOWN_BYTES = 48;

  private final SimulatedDevices devices;
  private final Div slip = new Div();
  private final Panel panel = new Panel("凭条打印机", "ESC/POS", "panel-slip");
  private int drawn = -1;

  SlipPanel(SimulatedDevices devices) {
    this.devices = devices;
    panel.with(slip);
  }

  Component component() {
    return panel;
  }

  void draw() {
    List<Fault> faults = devices.faults(devices.printer().device());
    List<String> wrong =
        faults.stream().filter(fault -> fault.on().getAsBoolean()).map(Fault::label).toList();
    panel.state(wrong.isEmpty(), wrong.isEmpty() ? "就绪" : String.join("，", wrong));
    panel.faults(faults);
    List<PrintedSlip> waiting = devices.printer().waitingSlips();
    int now = waiting.isEmpty() ? 0 : devices.printer().slips().size();
    if (now != drawn) {
      drawn = now;
      draw(waiting);
    }
  }

  private void draw(List<PrintedSlip> waiting) {
    slip.removeAll();
    slip.setClassName("slip", !waiting.isEmpty());
    if (waiting.isEmpty()) {
      Paragraph empty = new Paragraph("出纸口空着。自助机打出的凭条会画在这里。");
      empty.addClassName("empty");
      slip.add(empty);
      return;
    }
    PrintedSlip last = waiting.getLast();
    Image image = new Image(Png.url(last.image()), "打出的凭条");
    image.setTestId("slip");
    Div paper = new Div(image);
    paper.addClassName("drawn");
    slip.add(paper, words(last));
  }

  private Div words(PrintedSlip last) {
    Span bytes = new Span(extract(last.bytes()));
    bytes.addClassName("bytes");
    NativeButton take = new NativeButton("取走", click -> devices.printer().takeSlip());
    take.addClassName("key");
    take.setTestId("slip-take");
    String how = last.complete() ? "按实际收到的字节画出，" : "没打完，";
    return new Div(new Paragraph(how + last.bytes().length + " 字节"), new Paragraph(bytes), take);
  }

  private static String extract(byte[] bytes) {
    HexFormat hex = HexFormat.ofDelimiter(" ").withUpperCase();
    int shown = Math.min(SHOWN_BYTES, bytes.length);
    return hex.formatHex(bytes, 0, shown) + (shown < bytes.length ? " …" : "");
  }
}
