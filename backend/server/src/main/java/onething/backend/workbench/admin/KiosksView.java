package onething.backend.workbench.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import onething.backend.kiosks.EnrolmentCode;
import onething.backend.kiosks.Fleet;
import onething.backend.kiosks.KioskView;
import onething.backend.staff.Officer;
import onething.backend.staff.SignedIn;
import onething.backend.workbench.frame.Head;
import onething.backend.workbench.frame.Note;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.Sheet;
import onething.backend.workbench.frame.SureButton;
import onething.backend.workbench.frame.TimeWords;
import onething.backend.workbench.frame.WorkbenchLayout;

/** The kiosks: how each is, and how a new one joins. */
@Route(value = "kiosks", layout = WorkbenchLayout.class)
@PageTitle("自助机 · 一件事办件台")
@RolesAllowed("ADMINISTRATOR")
public class KiosksView extends Div {

  private final Fleet fleet;
  private final SignedIn signedIn;
  private final TimeWords times;
  private final Sheet sheet = new Sheet("自助机", "编号", "在哪里", "最近一次联系", "设备", "等着送的", "");
  private final Div empty = Parts.block("wb-empty");
  private final Div result = Parts.named(new Div(), "result");
  private List<KioskLine> shown = List.of();

  KiosksView(Fleet fleet, SignedIn signedIn, TimeWords times) {
    this.fleet = fleet;
    this.signedIn = signedIn;
    this.times = times;
    addClassName("wb-page");
    empty.add(new com.vaadin.flow.component.html.H2("还没有自助机"));
    empty.add(Parts.line("", "在右边登记一台，把那行命令拿到机器上敲，它自己会来报到。"));
    Parts.with(result, "role", "status");
    signedIn.officer().ifPresent(this::lay);
  }

  private void lay(Officer administrator) {
    var form = new NewKioskForm(this::invite);
    var columns =
        Parts.block(
            "wb-columns", new Div(sheet, Parts.named(empty, "empty")), new Div(result, form));
    var main = Parts.styled(new Main(columns), "wb-admin");
    main.setId("main");
    add(new Head("自助机", administrator), main);
    draw(lines());
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    var polling = attach.getUI().addPollListener(poll -> refresh());
    addDetachListener(detach -> polling.remove());
  }

  private void refresh() {
    var now = lines();
    if (!now.equals(shown)) {
      draw(now);
    }
  }

  private List<KioskLine> lines() {
    return fleet.list().stream().map(kiosk -> KioskLine.of(kiosk, times.now())).toList();
  }

  private void draw(List<KioskLine> now) {
    shown = now;
    sheet.setVisible(!now.isEmpty());
    empty.setVisible(now.isEmpty());
    sheet.show(now.stream().map(this::row).toList());
  }

  private NativeTableRow row(KioskLine line) {
    var row =
        Sheet.row(
            new Div(Parts.words("wb-strong", line.code()), Parts.words("wb-small", line.version())),
            Parts.words("", line.hall()),
            Parts.with(Parts.words("wb-health", line.seen()), "data-state", line.health()),
            devices(line.devices()),
            Parts.words("", line.waiting()),
            tools(line));
    return Parts.named(row, "kiosk-" + line.code());
  }

  private static Component devices(List<String> devices) {
    var list = new Div();
    devices.forEach(device -> list.add(Parts.block("", Parts.words("", device))));
    return list;
  }

  private Component tools(KioskLine line) {
    var tools = Parts.block("wb-rowtools");
    if (line.state() != KioskView.State.REVOKED) {
      var revoke = new SureButton("注销", "真的注销，马上断开", () -> revoke(line.code()));
      tools.add(Parts.named(revoke, "revoke-" + line.code()));
    }
    return tools;
  }

  private void revoke(String code) {
    signedIn.officer().ifPresent(who -> fleet.revoke(code, who.username()));
    say(new Note(Note.Kind.INFO, code + "注销了", "它的证书马上失效；要再用，重新登记一次。"));
    draw(lines());
  }

  private void invite(String code, String hall) {
    signedIn
        .officer()
        .map(who -> fleet.newEnrolmentCode(code, hall, who.username()))
        .ifPresent(this::show);
    draw(lines());
  }

  private void show(EnrolmentCode code) {
    say(new Invitation(code));
  }

  private void say(Component words) {
    result.removeAll();
    result.add(words);
  }
}
