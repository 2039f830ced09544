package onething.kiosk.screen.materials;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.PageCheck;
import onething.kiosk.visit.PageThumb;
import onething.kiosk.visit.ScanState;
import onething.look.Icon;
import onething.look.Pictogram;

/** The selected page on its dark stage, its checks in words beside marks, and its tools. */
final class PageStage {

  private static final String CORNERS =
      """
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" fill="none">\
      <path vector-effect="non-scaling-stroke" \
      d="M3 8V3H9M91 3h6v5M97 92v5h-6M9 97H3v-5"/></svg>\
      """;

  private PageStage() {}

  static Component of(Page.Materials page, Optional<PageThumb> selected, Scene scene) {
    var stage = Box.of("stage", Box.svg("corners", CORNERS));
    stage.add(selected.<Component>map(p -> image(p, scene)).orElseGet(() -> empty(page, scene)));
    if (page.state() instanceof ScanState.Scanning) {
      stage.add(Box.of("sweep"));
    }
    return Box.of("stage-and-tools", stage, side(page, selected, scene));
  }

  private static Component empty(Page.Materials page, Scene scene) {
    var words =
        page.state() instanceof ScanState.Scanning
            ? scene.say("正在扫描", "Scanning")
            : scene.say("还没有页", "No page yet");
    return Box.of("no-page", Pictogram.DOCUMENT.component(), Box.words("", words));
  }

  private static Component image(PageThumb thumb, Scene scene) {
    var image = new Image(scene.glass().images() + thumb.imageKey(), said(thumb, scene));
    return Box.with(Box.named("page-large", image), "draggable", "false");
  }

  private static String said(PageThumb thumb, Scene scene) {
    return scene.say("第" + thumb.number() + "页", "Page " + thumb.number());
  }

  private static Component side(Page.Materials page, Optional<PageThumb> selected, Scene scene) {
    var side = new ArrayList<Component>();
    selected.ifPresent(p -> side.add(checks(p, scene)));
    if (selected.isPresent() && !(page.state() instanceof ScanState.Scanning)) {
      side.addAll(tools(selected.get(), scene));
    }
    return Box.of("side", side);
  }

  private static Component checks(PageThumb thumb, Scene scene) {
    var sorted = thumb.checks().stream().sorted(Comparator.comparing(c -> c.kind().ordinal()));
    return Box.of("checks", sorted.map(c -> check(c, scene)).toList());
  }

  private static Component check(PageCheck check, Scene scene) {
    var icon = check.passed() ? Icon.CHECK : Icon.CROSS;
    var words = new ArrayList<Component>();
    words.add(
        Box.line("name", check.passed() ? good(check.kind(), scene) : bad(check.kind(), scene)));
    if (!check.passed()) {
      words.add(Box.line("more", measured(check, scene)));
    }
    var row =
        Box.of(check.passed() ? "check" : "check failed", icon.component(), Box.of("words", words));
    var id = "check-" + check.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Box.with(Box.named(id, row), "data-passed", String.valueOf(check.passed()));
  }

  private static String good(PageCheck.Kind kind, Scene scene) {
    return switch (kind) {
      case STRAIGHT -> scene.say("端正", "Straight");
      case COMPLETE -> scene.say("完整", "Complete");
      case BRIGHT -> scene.say("够亮", "Bright");
      case SHARP -> scene.say("清楚", "Clear");
      case NOT_BLANK -> scene.say("有字", "Not blank");
    };
  }

  private static String bad(PageCheck.Kind kind, Scene scene) {
    return switch (kind) {
      case STRAIGHT -> scene.say("放歪了", "Skewed");
      case COMPLETE -> scene.say("没扫全", "Cut off");
      case BRIGHT -> scene.say("太暗", "Too dark");
      case SHARP -> scene.say("看不清", "Blurred");
      case NOT_BLANK -> scene.say("空白", "Blank");
    };
  }

  /** The number and what it was compared with. */
  static String measured(PageCheck check, Scene scene) {
    return switch (check.kind()) {
      case STRAIGHT ->
          scene.say(
              number(check.value()) + "°，最多" + number(check.threshold()) + "°",
              number(check.value()) + "°, at most " + number(check.threshold()) + "°");
      case NOT_BLANK -> atLeast(percent(check.value()), percent(check.threshold()), scene);
      case COMPLETE, BRIGHT, SHARP ->
          atLeast(number(check.value()), number(check.threshold()), scene);
    };
  }

  private static String atLeast(String value, String threshold, Scene scene) {
    return scene.say(value + "，至少" + threshold, value + ", at least " + threshold);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }

  private static String number(double value) {
    return Math.abs(value) >= 20
        ? String.valueOf(Math.round(value))
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** Scanning a spoilt page again is the primary already. */
  private static List<Press> tools(PageThumb thumb, Scene scene) {
    return Stream.of(
            tool("rotate", Icon.ROTATE, scene.say("转一下", "Rotate"), new Action.RotatePage(), scene),
            tool("rescan", Icon.SCAN, scene.say("重扫", "Rescan"), new Action.RescanPage(), scene),
            tool("delete", Icon.DELETE, scene.say("删掉", "Delete"), new Action.DeletePage(), scene))
        .filter(tool -> !MaterialsScreen.spoilt(thumb) || !tool.hasTestId("rescan"))
        .toList();
  }

  private static Press tool(String testId, Icon icon, String words, Action action, Scene scene) {
    return scene.press(testId, "key", action, icon.component(), Box.words("", words));
  }
}
