package onething.journey.picture;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A picture of every screen, taken while a journey passes by; they lie in target/screens. */
public final class Album {

  private final Path folder;
  private final List<String> faults = new ArrayList<>();

  private Album(Path folder) {
    this.folder = folder;
  }

  /** An album with nothing in it. */
  public static Album open() {
    return new Album(Path.of("target/screens"));
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
