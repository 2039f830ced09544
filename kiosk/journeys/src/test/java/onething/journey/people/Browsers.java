package onething.journey.people;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium as this machine has it. */
public final class Browsers implements AutoCloseable {

  /** The panel of a kiosk, upright. */
  public static final int WIDE = 1080;

  /** The panel of a kiosk, upright. */
  public static final int HIGH = 1920;

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--font-render-hinting=none",
          "--force-color-profile=srgb");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  /** A browser that keeps nothing. */
  public Browser plain() {
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
  }

  /** A browser with a profile on the disk, as a kiosk has. */
  public BrowserContext withProfile(Path profile, int width, int height) {
    return playwright
        .chromium()
        .launchPersistentContext(
            profile,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(FLAGS)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
