package onething.backend.progress.page;

import static onething.backend.page.Html.element;
import static onething.backend.page.Html.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onething.backend.page.Html;
import onething.backend.page.Html.Words;
import onething.backend.progress.CitizenProgress.ItemProgress;
import onething.backend.progress.CitizenProgress.Known;
import onething.backend.progress.CitizenProgress.Stage;
import onething.catalogue.Language;
import onething.catalogue.Text;
import onething.look.Icon;

/** The page of a case that is here: one headline, one date, and where each item stands. */
record KnownCase(CitizenFrame frame, Known known) {

  private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  List<Html> parts() {
    var parts = new ArrayList<Html>();
    parts.add(words("h1", frame.in(known.title())).with("data-testid", "headline"));
    parts.add(lead());
    if (known.provisional() && !known.closed()) {
      parts.add(
          quiet(
              new Text(
                  "明年的放假安排还没公布，日期可能差几天。",
                  "Next year's holidays are not announced yet; the date may move by a few days.")));
    }
    parts.add(bar());
    parts.add(step());
    known.similarNote().ifPresent(note -> parts.add(tell("similar", frame.in(note))));
    parts.add(items());
    parts.add(CitizenPage.privacy(frame));
    return parts;
  }

  private Html lead() {
    var name = frame.in(known.bundleName());
    if (known.closed()) {
      return words("p", name).with("class", "lead");
    }
    var date = words("b", day(known.latest())).with("data-testid", "latest");
    return frame.language() == Language.ZH
        ? element("p", new Words(name + "，最晚"), date, new Words("全部有结果")).with("class", "lead")
        : element("p", new Words(name + ": all settled by "), date, new Words(" at the latest"))
            .with("class", "lead");
  }

  private Html quiet(Text text) {
    return words("p", frame.in(text)).with("class", "quiet").with("data-testid", "provisional");
  }

  private Html bar() {
    return element("progress")
        .with("class", "bar")
        .with("value", Integer.toString(known.done()))
        .with("max", Integer.toString(known.items().size()))
        .with("aria-label", frame.in(known.title()));
  }

  private Html step() {
    return tell("step", frame.in(known.step()));
  }

  private static Html tell(String id, String text) {
    return element("div", words("p", text)).with("class", "tell").with("data-testid", id);
  }

  private Html items() {
    var sorted = known.items().stream().sorted(Comparator.comparing(item -> rank(item.stage())));
    return element("ol", sorted.map(this::item).toList()).with("class", "steps");
  }

  /** What is done stands first, what ended otherwise last. */
  private static int rank(Stage stage) {
    return switch (stage) {
      case DONE -> 0;
      case IN_HAND -> 1;
      case WAITING -> 2;
      case REFUSED -> 3;
      case STOPPED -> 4;
    };
  }

  private Html item(ItemProgress item) {
    var ended = item.stage() == Stage.REFUSED || item.stage() == Stage.STOPPED;
    var name = words("span", frame.in(item.name())).with("class", "name");
    var state = words("span", frame.in(item.words())).with("class", "state");
    var department = words("p", frame.in(item.departmentName())).with("class", "because");
    var body =
        ended
            ? element(
                "div", name, words("p", frame.in(item.words())).with("class", "why"), department)
            : element("div", element("div", name, state).with("class", "line"), department);
    return element("li", dot(item.stage()), body)
        .with("class", style(item.stage()))
        .with("data-testid", "item-" + item.id())
        .with("data-state", item.stage().name().toLowerCase(Locale.ROOT));
  }

  private static Html dot(Stage stage) {
    return icon(stage)
        .<Html>map(
            icon -> element("span", CitizenFrame.drawing("icon", icon.svg())).with("class", "dot"))
        .orElseGet(() -> element("span").with("class", "dot"));
  }

  private static Optional<Icon> icon(Stage stage) {
    return switch (stage) {
      case DONE -> Optional.of(Icon.CHECK);
      case REFUSED -> Optional.of(Icon.CROSS);
      case STOPPED -> Optional.of(Icon.STOP);
      case IN_HAND, WAITING -> Optional.empty();
    };
  }

  private static String style(Stage stage) {
    return switch (stage) {
      case DONE -> "done";
      case IN_HAND -> "active";
      case WAITING -> "waiting";
      case REFUSED -> "ended refused";
      case STOPPED -> "ended";
    };
  }

  private String day(LocalDate date) {
    return (frame.language() == Language.ZH ? ZH : EN).format(date);
  }
}
