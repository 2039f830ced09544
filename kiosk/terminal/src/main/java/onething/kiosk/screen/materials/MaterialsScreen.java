package onething.kiosk.screen.materials;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.MaterialSlot;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.PageThumb;
import onething.kiosk.visit.PageVerdict;
import onething.kiosk.visit.ScanState;
import onething.look.Banner;
import onething.look.Icon;

/** Scanning one material: the page large on its stage, what was checked, and every page so far. */
public final class MaterialsScreen {

  private MaterialsScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Materials page, Scene scene) {
    var slot = page.slots().get(page.current());
    var read = new ArrayList<Component>();
    read.add(Box.line("which", which(page, slot, scene)));
    read.add(verdict(page, slot, scene));
    return Drawing.of(
        "materials",
        read,
        List.of(PageStage.of(page, selected(page), scene), PageStrip.of(page, scene)),
        bar(page, scene));
  }

  private static String which(Page.Materials page, MaterialSlot slot, Scene scene) {
    var place = (page.current() + 1) + "/" + page.slots().size();
    return scene.say("材料" + place + "：", "Paper " + place + ": ") + scene.say(slot.name());
  }

  private static Optional<PageThumb> selected(Page.Materials page) {
    return page.pages().stream().filter(p -> p.number() == page.selected()).findFirst();
  }

  private static Component verdict(Page.Materials page, MaterialSlot slot, Scene scene) {
    return switch (page.state()) {
      case ScanState.Scanning s ->
          calm(
              scene.say("正在扫描", "Scanning"),
              s.pages() == 0
                  ? scene.say("纸放着别动。", "Leave the paper where it is.")
                  : scene.say(
                      "已扫" + s.pages() + "页，纸放着别动。",
                      s.pages() + " pages so far; leave the paper."));
      case ScanState.Failed f ->
          banner(Banner.Kind.FAILED, scene.say(f.reason()), scene.say(f.next()));
      case ScanState.Idle i ->
          selected(page)
              .map(p -> verdict(p, page, slot, scene))
              .orElseGet(() -> calm(first(slot, scene), how(slot, scene)));
    };
  }

  private static String first(MaterialSlot slot, Scene scene) {
    return scene.say("请放" + slot.name().zh(), "Please place the paper");
  }

  private static String how(MaterialSlot slot, Scene scene) {
    return scene.say(
        "字朝上放进扫描口，最多" + slot.maxPages() + "页。",
        "Print upwards into the scanner, " + slot.maxPages() + " pages at most.");
  }

  private static Component verdict(
      PageThumb thumb, Page.Materials page, MaterialSlot slot, Scene scene) {
    var problem = thumb.problem();
    if (problem.isPresent() && !thumb.kept()) {
      return banner(
          Banner.Kind.TURN, scene.say(problem.get().title()), scene.say(problem.get().next()));
    }
    var title = scene.say("第" + thumb.number() + "页可以用", "Page " + thumb.number() + " is fine");
    return calm(
        title,
        page.canGoOn()
            ? rest(page, slot, scene)
            : scene.say("还有一页要重扫。", "Another page needs scanning again."));
  }

  private static String rest(Page.Materials page, MaterialSlot slot, Scene scene) {
    return slot.pages() < slot.maxPages()
        ? scene.say("还有别的页就加一页，没有就往下走。", "Add another page if there is one, or go on.")
        : scene.say("扫齐了，往下走。", "All pages are here; go on.");
  }

  private static Component calm(String title, String next) {
    var words = Box.of("verdict calm", Title.question(title), Box.line("lead", next));
    return Box.with(Box.with(Box.named("verdict", words), "data-key", "calm"), "role", "status");
  }

  private static Component banner(Banner.Kind kind, String title, String next) {
    return Box.with(Box.named("verdict", new Banner(kind, title, next)), "data-key", "banner");
  }

  private static Bar bar(Page.Materials page, Scene scene) {
    if (page.state() instanceof ScanState.Scanning) {
      return new Bar(scene).awaiting(scene.say("正在扫描", "Scanning"));
    }
    return selected(page)
        .filter(p -> spoilt(p))
        .map(p -> again(p, page, scene))
        .orElseGet(() -> onward(page, scene));
  }

  static boolean spoilt(PageThumb thumb) {
    return thumb.verdict() != PageVerdict.GOOD && !thumb.kept();
  }

  private static Bar again(PageThumb thumb, Page.Materials page, Scene scene) {
    var bar = new Bar(scene);
    if (page.canKeep()) {
      bar.second("keep", scene.say("就用这页", "Keep this page"), new Action.KeepPage());
    } else {
      bar.back();
    }
    var words = scene.say("重扫第" + thumb.number() + "页", "Scan page " + thumb.number() + " again");
    return bar.primary("rescan", words, Icon.SCAN, new Action.RescanPage());
  }

  private static Bar onward(Page.Materials page, Scene scene) {
    var bar = new Bar(scene).back();
    if (!page.canGoOn()) {
      return bar.primary("scan", scene.say("开始扫描", "Scan"), Icon.SCAN, new Action.ScanPages());
    }
    boolean last = page.current() == page.slots().size() - 1;
    var words =
        last ? scene.say("扫好了，看一遍", "Done, check it all") : scene.say("下一份材料", "Next paper");
    return bar.primary("next-material", words, Icon.NEXT, new Action.NextMaterial());
  }
}
