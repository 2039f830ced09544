package onething.kiosk.screen.bundles;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Leaves;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.BundleTile;
import onething.kiosk.visit.Page;
import onething.look.Banner;
import onething.look.Pictogram;

/**
 * The bundles to choose from, one tile each. A limited one is dashed and says why; it still opens.
 */
public final class BundlesScreen {

  private static final int FEW = 4;

  private BundlesScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.ChooseBundle page, Scene scene) {
    var title = Title.of(scene.say("您想办哪件事？", "What would you like to do?"));
    var more =
        Box.line("lead", scene.say("点一件，先问清楚，再决定办不办。", "Tap one. We ask first, then you decide."));
    var leaves = new Leaves<>("bundles", page.tiles(), scene.fit(8, 6, 4, 3), scene);
    var work = new ArrayList<Component>();
    page.notice()
        .ifPresent(
            n -> work.add(new Banner(Banner.Kind.INFO, scene.say(n.title()), scene.say(n.next()))));
    var styles = leaves.shown().size() > FEW ? "bundle-tiles" : "bundle-tiles few";
    work.add(Box.of(styles, leaves.shown().stream().map(tile -> tile(tile, scene)).toList()));
    leaves.turner(scene).ifPresent(work::add);
    var bar = new Bar(scene).back().waitingFor(scene.say("点一件开始", "Tap one to begin"));
    return Drawing.of("choose-bundle", List.of(title, more), work, bar);
  }

  private static Press tile(BundleTile tile, Scene scene) {
    var second = tile.available() ? tile.summary() : tile.why().orElse(tile.summary());
    var words =
        Box.of(
            "words", Box.line("name", scene.say(tile.name())), Box.line("more", scene.say(second)));
    return scene.press(
        "bundle-" + tile.code(),
        tile.available() ? "key tile" : "key tile limited",
        new Action.Choose(tile.code()),
        Pictogram.named(tile.pictogram()).component(),
        words);
  }
}
