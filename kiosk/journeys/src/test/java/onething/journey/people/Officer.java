package onething.journey.people;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.time.Duration;
import onething.journey.hall.Hall;

/** Somebody of the staff at the workbench. */
public final class Officer implements AutoCloseable {

  private static final String SETTLED =
      "() => Object.values(window.Vaadin.Flow.clients)"
          + ".every(client => !client.isActive || !client.isActive())";

  private final Hall hall;
  private final BrowserContext browser;
  private final Page page;

  private Officer(Hall hall, BrowserContext browser) {
    this.hall = hall;
    this.browser = browser;
    this.page = browser.newPage();
  }

  /** Signs in. */
  public static Officer signsIn(Hall hall, Browser browser, String user) {
    var officer =
        new Officer(
            hall,
            browser.newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(1440, 900)
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai")));
    officer.page.navigate(hall.desk("/login").toString());
    officer.page.getByTestId("username").fill(user);
    officer.page.getByTestId("password").fill(hall.accounts().of(user));
    officer.page.getByTestId("submit").click();
    officer.page.waitForURL(url -> !url.contains("login"));
    return officer;
  }

  /** Opens a case, once it has arrived. */
  public Officer opens(String caseNo) {
    await("the case arrives")
        .atMost(Duration.ofSeconds(60))
        .until(() -> shows(hall.desk("/cases/" + caseNo)));
    return this;
  }

  private boolean shows(URI address) {
    page.navigate(address.toString());
    Locator history = page.getByTestId("history");
    history.or(page.getByTestId("missing")).first().waitFor();
    return history.isVisible();
  }

  /** Takes a step with the whole case, such as {@code receive}. */
  public Officer does(String action) {
    return step("action-" + action, "");
  }

  /** Takes a step with one item, such as {@code accept}. */
  public Officer does(String action, String item) {
    return does(action, item, "");
  }

  /** Takes a step that owes a reason. */
  public Officer does(String action, String item, String reason) {
    looksAt(item);
    return step("action-" + action + "-" + item, reason);
  }

  private Officer step(String button, String reason) {
    page.getByTestId(button).click();
    gone(button);
    if (page.getByTestId("confirm").isVisible()) {
      if (!reason.isEmpty()) {
        page.getByTestId("reason").fill(reason);
      }
      page.getByTestId("confirm").click();
      gone("confirm");
    }
    page.locator("[data-testid=result] > *").first().waitFor();
    return this;
  }

  private void gone(String testId) {
    page.getByTestId(testId)
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** Whether a step is offered. */
  public boolean may(String action, String item) {
    looksAt(item);
    return page.getByTestId("action-" + action + "-" + item).count() > 0;
  }

  /** Chooses an item, and waits until the page has done with it. */
  private void looksAt(String item) {
    page.getByTestId("select-" + item).click();
    page.waitForFunction(SETTLED);
  }

  /** How far an item is, as the list of items marks it. */
  public String stateOf(String item) {
    return page.getByTestId("item-" + item).getAttribute("data-state");
  }

  /** The browser's page beneath. */
  public Page page() {
    return page;
  }

  @Override
  public void close() {
    browser.close();
  }
}
