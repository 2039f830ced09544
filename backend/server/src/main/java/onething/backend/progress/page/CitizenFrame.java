package onething.backend.progress.page;

import static onething.backend.page.Html.element;
import static onething.backend.page.Html.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import onething.backend.page.Html;
import onething.backend.page.Html.Drawing;
import onething.backend.page.Page;
import onething.catalogue.Language;
import onething.catalogue.Text;
import onething.look.Icon;
import onething.look.Mark;

/**
 * What stands around every page for citizens.
 *
 * @param language the language of the page
 * @param address the page's own path; empty where there is nothing to come back to
 * @param now when the page was written
 */
record CitizenFrame(Language language, String address, Instant now) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private static final Text NAME = new Text("一件事", "OneThing");
  private static final Text UPDATED = new Text("更新", "updated");
  private static final Text LATEST = new Text("看最新", "Refresh");
  private static final Text OTHER_LANGUAGE = new Text("English", "中文");
  private static final Text TITLE = new Text("办到哪步了 · 一件事", "Where it stands · OneThing");

  /** A whole page around the given content. */
  String html(int refreshSeconds, List<Html> content) {
    return new Page(
            language == Language.ZH ? "zh-CN" : "en",
            in(TITLE),
            List.of("/look/tokens.css", "/look/base.css", "/citizen.css"),
            refreshSeconds,
            "citizen",
            List.of(header(), element("main", content), footer()))
        .html();
  }

  /** The text in the page's language. */
  String in(Text text) {
    return text.in(language);
  }

  private Html header() {
    var time = MINUTE.format(now);
    var updated = language == Language.ZH ? time + in(UPDATED) : in(UPDATED) + " " + time;
    return element(
        "header",
        drawing("mark", Mark.svg()),
        words("span", in(NAME)),
        words("span", updated).with("class", "asof"));
  }

  private Html footer() {
    var other = language == Language.ZH ? "?lang=en" : "?lang=zh";
    var latest = link(Icon.AGAIN, in(LATEST), address + own()).with("data-testid", "refresh");
    var change =
        link(Icon.GLOBE, in(OTHER_LANGUAGE), address + other)
            .with("lang", language == Language.ZH ? "en" : "zh-CN")
            .with("data-testid", "language");
    var ways = address.isEmpty() ? List.of(change) : List.of(latest, change);
    return element("footer", element("nav", ways)).with("class", "on-pine");
  }

  /** The query that keeps the language; Chinese needs none. */
  String own() {
    return language == Language.ZH ? "" : "?lang=en";
  }

  private static Html.Element link(Icon icon, String words, String target) {
    return element("a", drawing("icon", icon.svg()), words("span", words)).with("href", target);
  }

  /** A drawing of ours beside its words, hidden from screen readers. */
  static Html drawing(String styleClass, String svg) {
    return element("span", new Drawing(svg)).with("class", styleClass).with("aria-hidden", "true");
  }
}
