package onething.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Keeps what was on the glass when a journey failed, in {@code target/failures}. */
final class FailurePicture implements TestExecutionExceptionHandler {

  private final Supplier<@Nullable Journey> journey;

  FailurePicture(Supplier<@Nullable Journey> journey) {
    this.journey = journey;
  }

  @Override
  public void handleTestExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    Journey walked = journey.get();
    if (walked != null) {
      int window = 0;
      var pages = new ArrayList<>(walked.kiosk.pages());
      walked.elsewhere.contexts().forEach(browser -> pages.addAll(browser.pages()));
      for (Page page : pages) {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(
                    Path.of(
                        "target/failures",
                        test.getDisplayName().replaceAll("\\W", "") + window++ + ".png")));
      }
    }
    throw failure;
  }
}
