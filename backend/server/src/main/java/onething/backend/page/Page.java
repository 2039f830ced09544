package onething.backend.page;

import static onething.backend.page.Html.element;
import static onething.backend.page.Html.words;

import java.util.ArrayList;
import java.util.List;

/**
 * One whole plain page.
 *
 * @param language the page's language as a BCP 47 tag, such as {@code zh-CN}
 * @param title the window's title; never personal data, for it stays in the browser's history
 * @param styles addresses of the style sheets
 * @param refreshSeconds how often the page asks again by itself; 0 never
 * @param bodyClass the body's style class
 * @param body what stands in the body
 */
public record Page(
    String language,
    String title,
    List<String> styles,
    int refreshSeconds,
    String bodyClass,
    List<Html> body) {

  /** The page as HTML text. */
  public String html() {
    var out = new StringBuilder(8192).append("<!DOCTYPE html>");
    element("html", head(), element("body", body).with("class", bodyClass))
        .with("lang", language)
        .writeTo(out);
    return out.toString();
  }

  private Html head() {
    var parts = new ArrayList<Html>();
    parts.add(element("meta").with("charset", "UTF-8"));
    parts.add(meta("viewport", "width=device-width, initial-scale=1"));
    parts.add(meta("robots", "noindex, nofollow, noarchive"));
    parts.add(meta("referrer", "no-referrer"));
    // A phone must not turn a date or a case number into something to dial.
    parts.add(meta("format-detection", "telephone=no, date=no, address=no"));
    if (refreshSeconds > 0) {
      parts.add(
          element("meta")
              .with("http-equiv", "refresh")
              .with("content", Integer.toString(refreshSeconds)));
    }
    parts.add(words("title", title));
    styles.forEach(s -> parts.add(element("link").with("rel", "stylesheet").with("href", s)));
    return element("head", parts);
  }

  private static Html meta(String name, String content) {
    return element("meta").with("name", name).with("content", content);
  }
}
