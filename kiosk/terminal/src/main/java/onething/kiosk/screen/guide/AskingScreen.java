package onething.kiosk.screen.guide;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onething.catalogue.Option;
import onething.catalogue.Question;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Leaves;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Page;
import onething.look.Icon;
import onething.look.Pictogram;

/** One question. Choosing an answer only selects it; the primary goes on. */
public final class AskingScreen {

  private AskingScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Asking page, Scene scene) {
    return Drawing.of("asking", read(page, scene), work(page, scene), bar(page, scene));
  }

  private static List<Component> read(Page.Asking page, Scene scene) {
    var question = page.question();
    var read = new ArrayList<Component>();
    read.add(progress(page, scene));
    read.add(Title.question(scene.say(question.title())));
    if (!question.hint().isEmpty() && !scene.elderly()) {
      read.add(Box.line("lead", scene.say(question.hint())));
    }
    read.add(page.whyOpen() ? why(question, scene) : whyKey(scene));
    return read;
  }

  private static Component progress(Page.Asking page, Scene scene) {
    var words =
        page.atMostMore() == 0
            ? scene.say("第" + page.number() + "题，最后一题", "Question " + page.number() + ", the last")
            : scene.say(
                "第" + page.number() + "题，最多还有" + page.atMostMore() + "题",
                "Question " + page.number() + ", at most " + page.atMostMore() + " more");
    return Box.of("progress", Box.words("", words), steps(page));
  }

  private static Component steps(Page.Asking page) {
    var steps =
        IntStream.rangeClosed(1, page.number() + page.atMostMore())
            .mapToObj(
                n -> Box.words(n < page.number() ? "done" : n == page.number() ? "now" : "", ""))
            .toList();
    return Box.with(Box.of("steps", steps), "aria-hidden", "true");
  }

  private static Press whyKey(Scene scene) {
    return scene
        .press(
            "why",
            "key quiet why",
            new Action.ToggleWhy(),
            Icon.QUESTION.component(),
            Box.words("", scene.say("为什么问这个？", "Why do we ask?")))
        .with("aria-expanded", "false");
  }

  private static Component why(Question question, Scene scene) {
    var words =
        Box.of(
            "words",
            Box.line("", scene.say(question.why())),
            Box.line("basis", scene.say("依据：", "Basis: ") + question.basis()));
    return scene
        .press(
            "why", "key quiet why open", new Action.ToggleWhy(), Icon.QUESTION.component(), words)
        .with("aria-expanded", "true");
  }

  private static List<Component> work(Page.Asking page, Scene scene) {
    int atOnce = scene.fit(5, 5, 4, 3);
    var leaves = new Leaves<>("options", page.question().options(), atOnce, scene);
    var tiles = leaves.shown().stream().map(option -> tile(option, page, scene)).toList();
    var group = Box.of("options", tiles);
    group.getElement().setAttribute("role", "radiogroup");
    group.getElement().setAttribute("aria-label", scene.say(page.question().title()));
    var work = new ArrayList<Component>(List.of(group));
    leaves.turner(scene).ifPresent(work::add);
    return work;
  }

  private static Press tile(Option option, Page.Asking page, Scene scene) {
    boolean selected = page.selected().filter(option.value()::equals).isPresent();
    var inside = new ArrayList<Component>();
    if (!option.unsure() && !option.pictogram().isEmpty()) {
      inside.add(Pictogram.named(option.pictogram()).component());
    }
    inside.add(words(option, scene));
    inside.add(Box.of("radio", selected ? List.of(Icon.CHECK.component()) : List.of()));
    return scene
        .press(
            "option-" + option.value(),
            style(option, selected),
            new Action.Answer(option.value()),
            inside.toArray(Component[]::new))
        .with("role", "radio")
        .with("aria-checked", String.valueOf(selected));
  }

  private static String style(Option option, boolean selected) {
    return "key tile option" + (option.unsure() ? " unsure" : "") + (selected ? " selected" : "");
  }

  private static Component words(Option option, Scene scene) {
    var words = new ArrayList<Component>();
    words.add(Box.line("name", scene.say(option.title())));
    if (!option.consequence().isEmpty() && !scene.elderly()) {
      words.add(Box.line("more", scene.say(option.consequence())));
    }
    return Box.of("words", words);
  }

  private static Bar bar(Page.Asking page, Scene scene) {
    var bar = new Bar(scene);
    bar.back(page.canGoBack() ? scene.say("上一题", "Back") : scene.say("上一步", "Back"));
    return page.selected().isPresent()
        ? bar.primary("next", next(page, scene), Icon.NEXT, new Action.Next())
        : bar.waitingFor(scene.say("请选一个", "Please choose one"));
  }

  private static String next(Page.Asking page, Scene scene) {
    return page.atMostMore() == 0 ? scene.say("看告知单", "See your plan") : scene.say("下一题", "Next");
  }
}
