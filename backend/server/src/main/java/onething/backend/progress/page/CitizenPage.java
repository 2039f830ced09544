package onething.backend.progress.page;

import static onething.backend.page.Html.element;
import static onething.backend.page.Html.words;

import java.util.ArrayList;
import java.util.List;
import onething.backend.page.Html;
import onething.backend.progress.CitizenProgress;
import onething.backend.progress.CitizenProgress.Checking;
import onething.backend.progress.CitizenProgress.Known;
import onething.backend.progress.CitizenProgress.NotArrivedYet;
import onething.catalogue.Text;
import onething.look.Icon;
import onething.look.Pictogram;

/** The pages a citizen may find behind the slip's QR code. */
record CitizenPage(CitizenFrame frame) {

  private static final int OFTEN = 20;
  private static final int SOMETIMES = 60;

  /** The page for what is known of a case. */
  String html(CitizenProgress progress) {
    return switch (progress) {
      case Known known ->
          frame.html(known.closed() ? 0 : SOMETIMES, new KnownCase(frame, known).parts());
      case Checking checking -> frame.html(SOMETIMES, checking());
      case NotArrivedYet notYet -> frame.html(OFTEN, notArrivedYet());
    };
  }

  private List<Html> checking() {
    return said(
        "checking",
        Pictogram.SHIELD,
        new Text("工作人员正在核对", "Staff are checking it"),
        new Text(
            "您的材料收到了，一页没少。有一处要人看一眼，看好就往下办。",
            "Your papers arrived and nothing is missing. One point needs a person's eye; then it goes on."),
        new Text(
            "不用再交，也不用跑一趟。要补什么，窗口会联系您。",
            "No need to hand in again or to come. If anything is needed, the window will contact you."));
  }

  private List<Html> notArrivedYet() {
    return said(
        "not-arrived",
        Pictogram.CLOCK,
        new Text("还没传到", "Not here yet"),
        new Text(
            "机器断网时会晚一点。材料都在，不用再交。",
            "It can take longer when the machine is offline. Your papers are safe; no need to hand in again."),
        new Text(
            "传到以后，这一页会自己变。过了一个工作日还是这样，请拿凭条到服务台问。",
            "This page changes by itself. If it still says so after one working day, take the slip to the"
                + " service desk."));
  }

  /** The page for an address that no slip carries. */
  String wrongAddress() {
    return frame.html(
        0,
        said(
            "wrong-address",
            Pictogram.QUESTION,
            new Text("这个地址不对", "This address is not right"),
            new Text(
                "少了或多了几个字。请再扫一次凭条上的二维码。",
                "Some characters are missing or too many. Please scan the code on the slip again."),
            new Text(
                "扫不出来，就拿凭条到服务台，报上面的编号也能查。",
                "If it does not scan, take the slip to the service desk; its number works too.")));
  }

  private List<Html> said(String id, Pictogram picture, Text title, Text what, Text next) {
    var parts = new ArrayList<Html>();
    parts.add(
        element("div", CitizenFrame.drawing("pictogram", picture.svg())).with("class", "picture"));
    parts.add(words("h1", frame.in(title)).with("data-testid", id));
    parts.add(words("p", frame.in(what)).with("class", "lead"));
    parts.add(
        element("div", words("p", frame.in(next))).with("class", "tell").with("role", "note"));
    parts.add(privacy(frame));
    return parts;
  }

  /** Said on every page: nobody's name stands here. */
  static Html privacy(CitizenFrame frame) {
    var text =
        frame.in(
            new Text(
                "这页不显示姓名和证件号。链接只给您自己看。",
                "This page shows no name and no ID number. The link is for you alone."));
    return element("div", CitizenFrame.drawing("icon", Icon.LOCK.svg()), words("p", text))
        .with("class", "privacy");
  }
}
