package onething.journey.people;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A phone that follows the code on a slip. */
public final class Phone implements AutoCloseable {

  private final BrowserContext browser;
  private final Page page;

  /** A phone of an ordinary size that opens an address. */
  public Phone(Browser chromium, String address) {
    browser =
        chromium.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
    page = browser.newPage();
    page.navigate(address);
  }

  /** Looks again. */
  public Phone refreshes() {
    page.reload();
    return this;
  }

  /** The big words. */
  public String headline() {
    return page.locator("h1").innerText();
  }

  /** How far an item is. */
  public String stateOf(String item) {
    return page.getByTestId("item-" + item).getAttribute("data-state");
  }

  /** All words on the page. */
  public String words() {
    return page.locator("body").innerText();
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
