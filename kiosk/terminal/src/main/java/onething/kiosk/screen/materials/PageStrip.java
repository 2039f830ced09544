package onething.kiosk.screen.materials;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import java.util.ArrayList;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Leaves;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.PageThumb;
import onething.kiosk.visit.PageVerdict;
import onething.kiosk.visit.ScanState;
import onething.look.Icon;

/** Every page scanned so far, small, and a place for one more. */
final class PageStrip {

  private static final int SHOWN = 4;

  private PageStrip() {}

  static Component of(Page.Materials page, Scene scene) {
    var leaves = new Leaves<>("pages", page.pages(), SHOWN, scene);
    var strip = new ArrayList<Component>();
    leaves.shown().forEach(thumb -> strip.add(thumb(thumb, page.selected(), scene)));
    if (leaves.last() && mayAdd(page)) {
      strip.add(add(scene));
    }
    leaves.turner(scene).ifPresent(strip::add);
    return Box.of("page-strip", strip);
  }

  private static boolean mayAdd(Page.Materials page) {
    var slot = page.slots().get(page.current());
    return page.canGoOn()
        && slot.pages() < slot.maxPages()
        && !(page.state() instanceof ScanState.Scanning);
  }

  private static Press add(Scene scene) {
    return scene.press(
        "scan",
        "thumb add",
        new Action.ScanPages(),
        Icon.PLUS.component(),
        Box.words("", scene.say("加一页", "Add a page")));
  }

  private static Press thumb(PageThumb thumb, int selected, Scene scene) {
    boolean fine = thumb.verdict() == PageVerdict.GOOD || thumb.kept();
    var image = new Image(scene.glass().images() + thumb.imageKey(), "");
    var badge =
        Box.of(fine ? "badge" : "badge turn", (fine ? Icon.CHECK : Icon.WARNING).component());
    var words = scene.say("第" + thumb.number() + "页", "Page " + thumb.number());
    return scene
        .press(
            "page-" + thumb.number(),
            "thumb" + (thumb.number() == selected ? " selected" : "") + (fine ? "" : " turn"),
            new Action.SelectPage(thumb.number()),
            Box.of("paper-image", Box.with(image, "draggable", "false"), badge),
            Box.words("", words))
        .with("aria-current", String.valueOf(thumb.number() == selected));
  }
}
