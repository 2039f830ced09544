package onething.bench.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.concurrent.atomic.AtomicBoolean;
import onething.bench.BenchProperties;
import onething.bench.devices.SimulatedDevices;
import onething.device.simulator.Registration;
import onething.look.Icon;
import onething.look.Mark;

/** The kiosk's devices as a workbench: each panel shows one device and takes hands to it. */
@Route("")
@PageTitle("设备试验台")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://look/base.css")
@StyleSheet("context://bench.css")
public class BenchView extends Main {

  private final SimulatedDevices devices;
  private final CardPanel cards;
  private final ScannerPanel scanner;
  private final SlipPanel slip;
  private final EventPanel events;
  private final AtomicBoolean drawing = new AtomicBoolean();
  private Registration watching = () -> {};

  BenchView(SimulatedDevices devices, BenchProperties properties) {
    this.devices = devices;
    cards = new CardPanel(devices);
    scanner = new ScannerPanel(devices);
    slip = new SlipPanel(devices);
    events = new EventPanel(devices);
    addClassName("bench");
    getElement().setAttribute("data-density", "desktop");
    getElement().setAttribute("lang", "zh-CN");
    Div body =
        new Div(cards.component(), scanner.component(), slip.component(), events.component());
    body.addClassName("bench-body");
    add(head(properties), body);
    draw();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    watching = devices.onChange(() -> redraw(ui));
    draw();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.close();
  }

  // A scan tells of many bytes in a moment: one redraw on its way is enough for all of them.
  private void redraw(UI ui) {
    if (drawing.compareAndSet(false, true)) {
      ui.access(() -> {
        drawing.set(false);
        draw();
      });
    }
  }

  private void draw() {
    cards.draw();
    scanner.draw();
    slip.draw();
    events.draw();
  }

  private Header head(BenchProperties properties) {
    Span warning = new Span("只用于演示和测试");
    warning.addClassNames("chip", "warn");
    Span push = new Span();
    push.addClassName("push");
    Anchor kiosk = new Anchor(properties.kioskUrl().toString(), "打开自助机画面");
    kiosk.addClassNames("key", "primary");
    kiosk.setTarget("onething-kiosk");
    Header head = new Header(Mark.component(), new H1("设备试验台"), warning, push, resetAll(), kiosk);
    head.addClassName("bench-head");
    return head;
  }

  private NativeButton resetAll() {
    NativeButton reset = new NativeButton("", click -> devices.reset());
    reset.add(Icon.AGAIN.component(), new Span("全部复位"));
    reset.addClassName("key");
    reset.setTestId("reset");
    return reset;
  }
}
