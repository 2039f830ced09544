package onething.journey.people;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import onething.journey.hall.Hall;

/** Somebody of the staff at the workbench. */
public final class Officer implements AutoCloseable {

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

  /** Opens a case. */
  public Officer opens(String caseNo) {
    page.navigate(hall.desk("/cases/" + caseNo).toString());
    page.getByTestId("case-no").waitFor();
    return this;
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
