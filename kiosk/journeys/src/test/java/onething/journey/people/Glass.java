package onething.journey.people;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.List;

/** The kiosk's glass: what is on it, and a finger. Every wait is for something to appear. */
public final class Glass {

  private static final String TURN = "() => document.querySelector('#kiosk')?.dataset.turn ?? ''";
  private static final String TURNED =
      "before => { const k = document.querySelector('#kiosk');"
          + " return k && k.dataset.turn && k.dataset.turn !== before; }";

  private final Page page;

  /** A glass that shows the kiosk's page. */
  public Glass(Page page, URI kiosk) {
    this.page = page;
    page.navigate(kiosk.toString());
  }

  /** The browser's page beneath. */
  public Page page() {
    return page;
  }

  /** Waits for one of the kiosk's pages, named as in {@code data-page}. */
  public Glass shows(String... names) {
    var selector = new StringBuilder();
    for (String name : names) {
      selector.append(selector.isEmpty() ? "" : ", ").append("#kiosk[data-page='" + name + "']");
    }
    page.locator(selector.toString()).waitFor();
    return this;
  }

  /** The name of the page on the glass. */
  public String showing() {
    return attribute("data-page");
  }

  /** What the page says about itself. */
  public String attribute(String name) {
    String value = page.locator("#kiosk").getAttribute(name);
    return value == null ? "" : value;
  }

  /** Touches, and waits until the kiosk has answered. */
  public Glass touch(String id) {
    String before = (String) page.evaluate(TURN);
    find(id).click();
    page.waitForFunction(TURNED, before);
    return this;
  }

  /** Touches something the kiosk need not answer at once. */
  public Glass tap(String id) {
    find(id).click();
    return this;
  }

  /** Turns the leaf of a list, and waits until another one lies open. */
  public Glass turnLeaf(String key, String listed) {
    String before = page.locator(listed).first().innerText();
    find(key).click();
    page.waitForFunction(
        "([listed, before]) => document.querySelector(listed)?.innerText !== before",
        List.of(listed, before));
    return this;
  }

  /** What carries the id. */
  public Locator find(String id) {
    return page.getByTestId(id);
  }

  /** Whether it can be seen now. */
  public boolean has(String id) {
    return find(id).count() > 0 && find(id).first().isVisible();
  }

  /** Waits until it can be seen. */
  public Glass awaits(String id) {
    find(id).first().waitFor();
    return this;
  }

  /** Waits until it is gone. */
  public Glass awaitsEndOf(String id) {
    find(id).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    return this;
  }

  /** Waits until a thing says this of itself. */
  public Glass awaits(String id, String attribute, String value) {
    page.locator("[data-testid='%s'][%s='%s']".formatted(id, attribute, value)).first().waitFor();
    return this;
  }

  /** All words on the glass. */
  public String words() {
    return page.locator("body").innerText();
  }
}
