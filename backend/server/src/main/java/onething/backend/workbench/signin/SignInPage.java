package onething.backend.workbench.signin;

import static onething.backend.page.Html.element;
import static onething.backend.page.Html.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onething.backend.page.Html;
import onething.backend.page.Html.Drawing;
import onething.backend.page.Html.Element;
import onething.backend.page.Html.Words;
import onething.backend.page.Page;
import onething.look.Icon;
import onething.look.Mark;

/** The sign-in page: two fields and one button, usable by keyboard alone and without script. */
record SignInPage(Optional<Notice> notice, Optional<Csrf> csrf) {

  /** What happened before this page. */
  enum Notice {
    WRONG("failed", "账号或密码不对", "请看一下大小写和输入法，再试一次。忘了密码，请管理员给一个新的。"),
    LEFT("", "已退出", "离开座位前退出，是对的。");

    private final String kind;
    private final String title;
    private final String next;

    Notice(String kind, String title, String next) {
      this.kind = kind;
      this.title = title;
      this.next = next;
    }
  }

  /** The hidden field that proves that the form came from this page. */
  record Csrf(String name, String value) {}

  /** The page as HTML text. */
  String html() {
    return new Page(
            "zh-CN",
            "登录 · 一件事办件台",
            List.of("/look/tokens.css", "/look/base.css", "/workbench.css"),
            0,
            "signin",
            List.of(greeting(), form()))
        .html();
  }

  private static Html greeting() {
    var mark =
        element("div", drawing("mark", Mark.svg()), new Words("一件事")).with("class", "signin-mark");
    var claim = element("h1", new Words("几个部门的事，"), element("br"), new Words("当一件事来办"));
    var title = element("div", claim, words("p", "办件台，给工作人员用"));
    return element("div", new Drawing(FlowDrawing.SVG), mark, title)
        .with("class", "signin-words on-pine");
  }

  private Html form() {
    var parts = new ArrayList<Html>();
    parts.add(words("h2", "登录").with("id", "signin-title"));
    notice.ifPresent(n -> parts.add(banner(n)));
    csrf.ifPresent(c ->
        parts.add(
            element("input")
                .with("type", "hidden")
                .with("name", c.name())
                .with("value", c.value())));
    parts.addAll(field("username", "账号", "Account", "text", "username"));
    parts.addAll(field("password", "密码", "Password", "password", "current-password"));
    parts.add(words("button", "登录").with("type", "submit").with("data-testid", "submit"));
    parts.add(words("p", "看过哪些人的资料，都会记下来。").with("class", "signin-foot"));
    return element("main", form(parts)).with("class", "signin-form");
  }

  private static Element form(List<Html> parts) {
    return element("form", parts)
        .with("method", "post")
        .with("action", "/login")
        .with("aria-labelledby", "signin-title");
  }

  private static Html banner(Notice notice) {
    var icon = notice == Notice.WRONG ? Icon.WARNING : Icon.CHECK;
    return element(
            "div",
            drawing("icon", icon.svg()),
            element("div", words("b", notice.title), words("p", notice.next)))
        .with("class", ("wb-note " + notice.kind).strip())
        .with("role", notice == Notice.WRONG ? "alert" : "status")
        .with("data-testid", notice == Notice.WRONG ? "signin-wrong" : "signin-left");
  }

  private List<Html> field(
      String name, String label, String english, String type, String autocomplete) {
    var input =
        element("input")
            .with("id", name)
            .with("name", name)
            .with("type", type)
            .with("autocomplete", autocomplete)
            .with("autocapitalize", "none")
            .with("spellcheck", "false")
            .with("required", "")
            .with("data-testid", name);
    var caption =
        element("label", new Words(label + " "), words("span", english).with("lang", "en"));
    return List.of(
        caption.with("for", name), name.equals("username") ? input.with("autofocus", "") : input);
  }

  private static Html drawing(String styleClass, String svg) {
    return element("span", new Drawing(svg)).with("class", styleClass).with("aria-hidden", "true");
  }
}
