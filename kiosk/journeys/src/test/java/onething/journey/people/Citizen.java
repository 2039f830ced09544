package onething.journey.people;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import onething.journey.hall.CardData;
import onething.journey.hall.Devices;
import onething.journey.hall.Hall;

/** Somebody at the kiosk: reads, touches, lays cards and papers on the devices. */
public final class Citizen {

  private final Glass glass;
  private final Devices devices;
  private Consumer<String> onScreen = screen -> {};

  /** A citizen who steps up to the hall's kiosk. */
  public Citizen(Hall hall, Page page) {
    this.devices = hall.devices();
    this.glass = new Glass(page, hall.kiosk());
  }

  /** The glass. */
  public Glass glass() {
    return glass;
  }

  /** Whoever looks over the shoulder is told each time a screen is there to be seen. */
  public Citizen watchedBy(Consumer<String> watcher) {
    onScreen = watcher;
    return this;
  }

  /** From the welcome page to the first question. */
  public Citizen starts(String bundle) {
    glass.shows("welcome");
    seen("welcome");
    glass.touch("start").shows("choose-bundle");
    seen("choose-bundle");
    glass.touch("bundle-" + bundle).shows("asking");
    return this;
  }

  /** Answers until the questions end; gives the questions asked, in order. */
  public List<String> answersAll(Answers answers) {
    var asked = new ArrayList<String>();
    while (glass.showing().equals("asking")) {
      String question = question();
      asked.add(question);
      answers(answers.to(question));
    }
    return asked;
  }

  /** Answers one question. */
  public Citizen answers(String value) {
    while (!glass.has("option-" + value)) {
      glass.tap("more");
    }
    glass.touch("option-" + value);
    seen("question-" + question());
    glass.touch("next");
    return this;
  }

  /** The question on the glass. */
  public String question() {
    return place("Asking:");
  }

  private String place(String kind) {
    String place = glass.attribute("data-place");
    return place.startsWith(kind) ? place.substring(kind.length()) : "";
  }

  /** Reads the one-time notice, and goes on. */
  public Citizen readsTheNotice() {
    glass.shows("notice");
    for (String tab : List.of("materials", "items", "compared", "reasons")) {
      if (glass.has("tab-" + tab)) {
        glass.touch("tab-" + tab);
        seen("notice-" + tab);
      }
    }
    glass.touch("next").shows("consenting");
    return this;
  }

  /** Ticks every scope and agrees. */
  public Citizen agrees() {
    seen("consent-empty");
    for (Locator scope : glass.page().locator("[role='checkbox']").all()) {
      glass.touch(scope.getAttribute("data-testid"));
    }
    seen("consent");
    glass.touch("consent-agree").shows("identifying");
    return this;
  }

  /** Agrees to nothing. */
  public Citizen declines() {
    glass.touch("consent-decline").shows("identifying");
    return this;
  }

  /** Lays a sample person's card on the reader until it is read. */
  public Citizen laysCard(String person) {
    glass.shows("identifying");
    seen("card");
    devices.placeCard(person);
    awaitsRead();
    return this;
  }

  /** Lays a card made up just now on the reader. */
  public Citizen laysCard(CardData card) {
    glass.shows("identifying");
    devices.placeCard(card);
    awaitsRead();
    return this;
  }

  /** Once it is read the kiosk goes on by itself. */
  private void awaitsRead() {
    glass.shows("offer-elderly", "fetching", "changed", "form");
    devices.removeCard();
  }

  /** Goes on from the card to the form, past whatever comes between. */
  public Citizen goesOnToTheForm() {
    glass.shows("offer-elderly", "changed", "form");
    if (glass.showing().equals("offer-elderly")) {
      seen("offer-elderly");
      glass.touch("keep-look").shows("changed", "form");
    }
    if (glass.showing().equals("changed")) {
      seen("changed");
      glass.touch("next").shows("form");
    }
    return this;
  }

  /** Fills in what is missing, with the keys on the screen. */
  public Citizen fillsIn(Map<String, String> values) {
    return fillsIn(field -> values.getOrDefault(field, "示例"));
  }

  /** Fills every gap, in the order in which the form leads to them. */
  public Citizen fillsIn(UnaryOperator<String> values) {
    while (glass.showing().equals("form")) {
      String field = place("Form:");
      if (field.isEmpty()) {
        seen("form");
      } else {
        new Typing(glass).types(values.apply(field));
        seen("form-typing-" + field);
      }
      glass.touch("next");
    }
    glass.shows("materials", "review");
    return this;
  }

  /** Hands in one material's papers. */
  public Citizen scans(String... pages) {
    glass.shows("materials");
    devices.loadPages(pages);
    glass.touch("scan");
    glass.awaits("next-material");
    seen("scan-" + pages[0]);
    return this;
  }

  /** Hands in a page for every material asked for, then reads all once more. */
  public Citizen scansWhateverIsAsked() {
    glass.shows("materials", "review");
    while (glass.showing().equals("materials")) {
      scans("nameform").glass().touch("next-material");
    }
    glass.shows("review").touch("next");
    return this;
  }

  /** Draws a name on the pad with a finger. */
  public Citizen signs() {
    glass.shows("signing");
    seen("sign-empty");
    BoundingBox pad = glass.find("sign-pad").boundingBox();
    stroke(pad, 0.15, 0.30, 0.45, 0.35);
    stroke(pad, 0.30, 0.15, 0.28, 0.85);
    stroke(pad, 0.55, 0.25, 0.85, 0.30);
    stroke(pad, 0.60, 0.70, 0.90, 0.75);
    glass.awaits("submit");
    seen("sign");
    return this;
  }

  private void stroke(BoundingBox pad, double x1, double y1, double x2, double y2) {
    Mouse finger = glass.page().mouse();
    finger.move(pad.x + pad.width * x1, pad.y + pad.height * y1);
    finger.down();
    finger.move(
        pad.x + pad.width * x2, pad.y + pad.height * y2, new Mouse.MoveOptions().setSteps(12));
    finger.up();
  }

  /** Submits, and gives the case number that the kiosk says. */
  public String submits() {
    glass.touch("submit").shows("done");
    seen("done");
    return glass.find("case-no").innerText().strip();
  }

  /** Ends the visit as the page offers. */
  public Citizen finishes() {
    if (glass.has("slip-yes")) {
      glass.touch("slip-yes");
    }
    glass.touch("finish").shows("farewell", "welcome");
    return this;
  }

  private void seen(String screen) {
    onScreen.accept(screen);
  }
}
