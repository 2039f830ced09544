package onething.backend.workbench.held;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.backend.staff.SignedIn;
import onething.backend.submissions.HeldSubmission;
import onething.backend.submissions.HeldSubmissions;
import onething.backend.submissions.HeldSubmissions.Release;
import onething.backend.workbench.frame.Head;
import onething.backend.workbench.frame.Moments;
import onething.backend.workbench.frame.Note;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.Sheet;
import onething.backend.workbench.frame.SureButton;
import onething.backend.workbench.frame.WorkbenchLayout;
import onething.look.Icon;

/** What arrived but does not match: nothing of it is dropped, a person looks at each. */
@Route(value = "quarantine", layout = WorkbenchLayout.class)
@PageTitle("待核对 · 一件事办件台")
@RolesAllowed({"WINDOW_OFFICER", "SUPERVISOR", "ADMINISTRATOR"})
public class QuarantineView extends Div {

  private final HeldSubmissions held;
  private final SignedIn signedIn;
  private final Sheet sheet = new Sheet("待核对", "到的时候", "编号", "来自", "哪里对不上", "");
  private final Div empty = Parts.block("wb-empty", Icon.SHIELD.component());
  private final Div result = Parts.named(new Div(), "result");
  private List<HeldSubmission> shown = List.of();

  QuarantineView(HeldSubmissions held, SignedIn signedIn) {
    this.held = held;
    this.signedIn = signedIn;
    addClassName("wb-page");
    empty.add(new H2("没有要核对的"), Parts.line("", "机器送来的和这边重算的对不上时，会停在这里等人看，一份都不丢。"));
    Parts.named(empty, "empty");
    Parts.with(result, "role", "status");
    signedIn.officer().ifPresent(this::lay);
  }

  private void lay(Officer officer) {
    var lead = Parts.line("wb-lead", "这些都收到了，封着没动。申请人那边看到的是“工作人员正在核对”。");
    var main = Parts.styled(new Main(lead, result, sheet, empty), "wb-admin");
    main.setId("main");
    add(new Head("待核对", officer), main);
    draw(held.list());
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    var polling = attach.getUI().addPollListener(poll -> refresh());
    addDetachListener(detach -> polling.remove());
  }

  private void refresh() {
    var now = held.list();
    if (!now.equals(shown)) {
      draw(now);
    }
  }

  private void draw(List<HeldSubmission> now) {
    shown = now;
    sheet.setVisible(!now.isEmpty());
    empty.setVisible(now.isEmpty());
    sheet.show(now.stream().map(this::row).toList());
  }

  private NativeTableRow row(HeldSubmission one) {
    var why =
        new Div(
            Parts.words("wb-strong", HoldWords.why(one.reason())),
            Parts.words("wb-small", HoldWords.next(one.reason())));
    var row =
        Sheet.row(
            Parts.words("", Moments.minute(one.receivedAt())),
            Parts.words("", one.caseNo()),
            Parts.words("", "自助机" + one.kiosk()),
            why,
            tools(one));
    Parts.with(row, "data-reason", one.reason().name());
    return Parts.named(row, "held-" + one.caseNo());
  }

  private Component tools(HeldSubmission one) {
    var tools = Parts.block("wb-rowtools");
    if (signedIn.officer().filter(o -> o.role() == Role.WINDOW_OFFICER).isEmpty()) {
      return tools;
    }
    var again =
        Parts.button(
            "wb-button small", "再核对一次", () -> act(o -> held.checkAgain(one.id(), o.username())));
    tools.add(Parts.named(again, "check-again-" + one.caseNo()));
    if (HoldWords.openable(one.reason())) {
      var open =
          new SureButton("立案", "看过了，立案", () -> act(o -> held.openAnyway(one.id(), o.username())));
      tools.add(Parts.named(open, "open-anyway-" + one.caseNo()));
    }
    return tools;
  }

  private void act(Function<Officer, Release> deed) {
    signedIn.officer().map(deed).ifPresent(this::say);
    draw(held.list());
  }

  private void say(Release release) {
    result.removeAll();
    result.add(
        switch (release) {
          case Release.Opened o -> new Note(Note.Kind.INFO, "立案了：" + o.caseNo(), "它已经在“办件”的收件栏里。");
          case Release.StillHeld s ->
              new Note(
                  Note.Kind.TURN, "还是对不上：" + HoldWords.why(s.reason()), HoldWords.next(s.reason()));
          case Release.NotFound n -> new Note(Note.Kind.INFO, "这份已经有人处理了", "列表已换成最新的。");
        });
  }
}
