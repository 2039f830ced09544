package onething.kiosk.screen.part;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import onething.catalogue.Language;
import onething.catalogue.Text;
import onething.kiosk.keyboard.Pinyin;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Frame;
import onething.kiosk.visit.Look;

/**
 * All a page needs to draw itself: the frame, what is local to this window, and the hand to give to
 * keys.
 */
public record Scene(Frame frame, Local local, Hand hand, Pinyin pinyin, Glass glass) {

  /**
   * The window the page is drawn in.
   *
   * @param lying whether it is wider than high
   * @param images where page pictures are to be had: an address ending in {@code =}
   */
  public record Glass(boolean lying, String images) {}

  /** Whether the glass is wider than high, so that a leaf holds fewer lines. */
  public boolean lying() {
    return glass.lying();
  }

  /** How many lines a leaf holds: upright and lying, and the same for the larger look. */
  public int fit(int upright, int lying, int elderlyUpright, int elderlyLying) {
    return elderly() ? (lying() ? elderlyLying : elderlyUpright) : (lying() ? lying : upright);
  }

  /** Words of our own in the citizen's language. */
  public String say(String zh, String en) {
    return frame.language() == Language.ZH ? zh : en;
  }

  /** Words of the catalogue or the visit in the citizen's language; Chinese where English lacks. */
  public String say(Text text) {
    var said = text.in(frame.language());
    return said.isEmpty() ? text.zh() : said;
  }

  /** A day, as 10月30日 or 30 Oct. */
  public String day(LocalDate day) {
    return Days.day(day, frame.language());
  }

  /** A day with its weekday, as 10月30日（周四） or Thu 30 Oct. */
  public String weekday(LocalDate day) {
    return Days.weekday(day, frame.language());
  }

  /** Whether the larger, quieter look is on. */
  public boolean elderly() {
    return frame.look() == Look.ELDERLY;
  }

  /** Whether the page is in Chinese. */
  public boolean chinese() {
    return frame.language() == Language.ZH;
  }

  /** A key that sends an action to the visit. */
  public Press press(String testId, String styles, Action action, Component... inside) {
    return new Press(testId, styles, new Touch.Act(action), hand, inside);
  }

  /** A key that stays within this window, or does several things. */
  public Press press(String testId, String styles, Touch touch, Component... inside) {
    return new Press(testId, styles, touch, hand, inside);
  }
}
