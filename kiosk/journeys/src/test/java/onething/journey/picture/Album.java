package onething.journey.picture;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pictures of every screen in docs/screens, taken while a journey passes by. */
public final class Album {

  private static final Path SCREENS = Path.of("../../docs/screens").toAbsolutePath().normalize();

  private final Path folder;
  private final List<String> faults = new ArrayList<>();

  private Album(Path folder) {
    this.folder = folder;
  }

  /**
   * An album whose pictures go to docs/screens when {@code -Dscreens.keep=true} says so, and to the
   * build's folder otherwise, so that a test run leaves the sources as they are.
   */
  public static Album open() {
    return new Album(Boolean.getBoolean("screens.keep") ? SCREENS : Path.of("target/screens"));
  }

  /** Takes one picture, and notes words that cannot be read in it. */
  public void picture(Page page, String name) {
    page.evaluate("() => document.fonts.ready.then(() => true)");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(folder.resolve(name + ".png"))
            .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
    Clipping.on(page).forEach(fault -> faults.add(name + ": " + fault));
  }

  /** What cannot be read, over all pictures taken. */
  public List<String> faults() {
    return List.copyOf(faults);
  }
}
