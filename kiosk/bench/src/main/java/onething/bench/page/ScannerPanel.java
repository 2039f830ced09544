package onething.bench.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import onething.bench.devices.SimulatedDevices;
import onething.device.simulator.sample.SamplePage;
import onething.device.simulator.sample.SamplePages;

/** Sample pages, to lay into the scanner's feeder one upon another. */
final class ScannerPanel {

  private static final int PREVIEW_DPI = 20;

  private final SimulatedDevices devices;
  private final Div sheets = new Div();
  private final Div tray = new Div();
  private final Panel panel = new Panel("文档扫描仪", "eSCL，HTTP", "panel-scanner");

  ScannerPanel(SimulatedDevices devices) {
    this.devices = devices;
    sheets.addClassName("sheets");
    tray.addClassName("tray");
    SamplePages.all().forEach(page -> sheets.add(sheet(page)));
    panel.with(sheets, tray);
  }

  Component component() {
    return panel;
  }

  void draw() {
    var scanner = devices.scanner();
    List<SamplePage> feeder = scanner.feeder();
    boolean ready = scanner.plugged() && !scanner.jammed() && !scanner.coverIsOpen();
    panel.state(ready, stateWords(feeder.size()));
    Span what = new Span(feeder.isEmpty() ? "空着" : feederWords(feeder));
    what.addClassName("what");
    what.setTestId("feeder");
    tray.removeAll();
    tray.add(new Span("进纸器"), what);
    if (!feeder.isEmpty()) {
      tray.add(takeOut());
    }
    panel.faults(devices.faults(scanner.device()));
  }

  private String stateWords(int waiting) {
    var scanner = devices.scanner();
    if (!scanner.plugged()) {
      return "拔掉了";
    }
    if (scanner.jammed()) {
      return "卡纸";
    }
    return scanner.coverIsOpen() ? "盖板开着" : "就绪，进纸器 " + waiting + " 页";
  }

  private static String feederWords(List<SamplePage> feeder) {
    return feeder.getLast().title() + "，共 " + feeder.size() + " 页";
  }

  private NativeButton takeOut() {
    NativeButton button = new NativeButton("拿走", click -> devices.scanner().unload());
    button.addClassName("key");
    button.setTestId("feeder-clear");
    return button;
  }

  private NativeButton sheet(SamplePage page) {
    NativeButton button = new NativeButton();
    button.add(new Image(Png.url(page.draw(PREVIEW_DPI)), ""), new Span(page.title()));
    button.addClassNames("key", "sheet");
    button.setTestId("page-" + page.key());
    button.addClickListener(click -> devices.scanner().load(List.of(page)));
    return button;
  }
}
