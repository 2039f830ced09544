package onething.kiosk.screen.form;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onething.catalogue.FieldType;
import onething.kiosk.keyboard.Keyboard;
import onething.kiosk.keyboard.Purpose;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Leaves;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Editing;
import onething.kiosk.visit.FormRow;
import onething.kiosk.visit.Page;
import onething.look.Icon;

/** The merged form: what is left to fill in, then everything filled in from data, with sources. */
public final class FormScreen {

  private static final int ROWS_WHILE_TYPING = 4;

  private FormScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Form page, Scene scene) {
    return page.editing()
        .flatMap(editing -> row(page, editing).map(row -> typing(page, editing, row, scene)))
        .orElseGet(() -> looking(page, scene));
  }

  /** The keyboard a field begins with. */
  public static Keyboard keyboard(FormRow row, String draft) {
    return Keyboard.of(purpose(row.type()), draft);
  }

  /** The field being filled in, if one is. */
  public static Optional<FormRow> edited(Page.Form page) {
    return page.editing().flatMap(editing -> row(page, editing));
  }

  private static Purpose purpose(FieldType type) {
    return switch (type) {
      case TEXT_NAME -> Purpose.NAME;
      case TEXT, ADDRESS, CHOICE -> Purpose.TEXT;
      case PHONE -> Purpose.PHONE;
      case DATE -> Purpose.DATE;
      case ID_NUMBER -> Purpose.ID_NUMBER;
      case BANK_ACCOUNT -> Purpose.ACCOUNT;
    };
  }

  private static Optional<FormRow> row(Page.Form page, Editing editing) {
    return page.rows().stream().filter(r -> r.field().equals(editing.field())).findFirst();
  }

  private static Drawing typing(Page.Form page, Editing editing, FormRow row, Scene scene) {
    var board = scene.local().keyboard().orElseGet(() -> keyboard(row, editing.draft()));
    var read = new ArrayList<Component>(head(page, scene));
    read.add(FieldPart.edited(row, editing, board, scene));
    read.addAll(rest(page, row, scene));
    var work =
        row.type() == FieldType.CHOICE
            ? FieldPart.choices(row, board, scene)
            : KeyboardPart.of(board, scene);
    var bar = new Bar(scene);
    bar.back();
    bar.primary("next", accept(page, row, scene), Icon.NEXT, new Action.Accept());
    return Drawing.of("form typing", read, List.of(work), bar);
  }

  private static String accept(Page.Form page, FormRow row, Scene scene) {
    boolean last = page.missing() <= (isMissing(row) ? 1 : 0);
    return last ? scene.say("填好了", "Done") : scene.say("下一项", "Next field");
  }

  private static boolean isMissing(FormRow row) {
    return row.required() && row.shown().isEmpty();
  }

  private static List<Component> head(Page.Form page, Scene scene) {
    int missing = page.missing();
    var title =
        missing == 0
            ? scene.say("都填好了，请看一遍", "All filled in, please check")
            : scene.say("只差" + missing + "项要您填", "Only " + missing + " left for you");
    var lead =
        scene.say(
            (missing == 0 ? "有" : "另外") + page.prefilled() + "项已替您填好，错了可以改。",
            page.prefilled() + " are filled in for you; you can correct them.");
    return List.of(Title.question(title), Box.line("lead", lead));
  }

  private static List<Component> rest(Page.Form page, FormRow edited, Scene scene) {
    var rest = new ArrayList<Component>();
    page.rows().stream()
        .filter(r -> r != edited && isMissing(r))
        .limit(scene.elderly() ? 0 : 1)
        .forEach(r -> rest.add(FieldPart.waiting(r, scene)));
    if (!scene.elderly()) {
      var filled = page.rows().stream().filter(r -> r != edited && !r.shown().isEmpty());
      int shown = scene.lying() ? 2 : edited.type() == FieldType.ID_NUMBER ? 3 : ROWS_WHILE_TYPING;
      rest.add(FieldPart.card(filled.limit(shown).toList(), false, scene));
    }
    return rest;
  }

  private static Drawing looking(Page.Form page, Scene scene) {
    var leaves = new Leaves<>("form", page.rows(), scene.fit(8, 6, 5, 3), scene);
    var work = new ArrayList<Component>();
    work.add(FieldPart.card(leaves.shown(), true, scene));
    leaves.turner(scene).ifPresent(work::add);
    var bar = new Bar(scene).back();
    return Drawing.of(
        "form",
        head(page, scene),
        work,
        page.missing() == 0 ? onward(bar, scene) : fill(bar, page, scene));
  }

  private static Bar onward(Bar bar, Scene scene) {
    return bar.primary(
        "next", scene.say("没错，去交材料", "Correct, go on"), Icon.NEXT, new Action.Next());
  }

  private static Bar fill(Bar bar, Page.Form page, Scene scene) {
    return page.rows().stream()
        .filter(r -> isMissing(r) || r.error().isPresent())
        .findFirst()
        .map(r ->
            bar.primary(
                "next", scene.say("填下一项", "Fill the next"), Icon.PEN, new Action.Edit(r.field())))
        .orElseGet(() -> bar.waitingFor(scene.say("还有要填的", "Something is missing")));
  }
}
