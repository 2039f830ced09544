package onething.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import onething.journey.hall.Hall;
import onething.journey.hall.Settings;
import onething.journey.people.Browsers;
import onething.journey.people.Glass;
import org.junit.jupiter.api.Test;

/** Tap → next frame over the kiosk's own pages, beside a page that needs no server at all. */
class TapMeasure {

  private static final int TAPS = 60;
  private static final int WARM_UP = 40;

  private static final String SNAPSHOT =
      """
      () => {
        const css = [...document.styleSheets]
            .flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join('\\n');
        const body = document.body.cloneNode(true);
        body.querySelectorAll('script').forEach(script => script.remove());
        return '<style>' + css + '</style>' + body.outerHTML;
      }
      """;

  private final List<Double> kiosk = new ArrayList<>();
  private final List<Double> plain = new ArrayList<>();
  private final List<Double> plainAgain = new ArrayList<>();

  @Test
  void tapToNextFrame() {
    try (var hall = Hall.open("measure", Settings.ordinary());
        var browsers = new Browsers();
        Browser browser = browsers.plain()) {
      var size = new Browser.NewPageOptions().setViewportSize(Browsers.WIDE, Browsers.HIGH);
      var glass = new Glass(browser.newPage(size), hall.kiosk());
      glass
          .shows("welcome")
          .touch("start")
          .shows("choose-bundle")
          .touch("bundle-newborn")
          .shows("asking");
      Page floor = browser.newPage(size);
      floor.setContent(snapshot(glass));
      measure(glass.page(), WARM_UP, new ArrayList<>());
      measure(floor, WARM_UP, new ArrayList<>());
      measure(floor, TAPS, plain);
      measure(glass.page(), TAPS, kiosk);
      measure(floor, TAPS, plainAgain);
    }
    System.out.println(Times.head());
    System.out.println(new Times(plain).row("plain DOM, same page, no server"));
    System.out.println(new Times(plainAgain).row("plain DOM once more (A/A)"));
    System.out.println(new Times(kiosk).row("kiosk: tap → next frame"));
    assertThat(kiosk).hasSize(TAPS);
  }

  /** Two options by turns, so that every tap changes the page. */
  private static void measure(Page page, int taps, List<Double> into) {
    page.bringToFront();
    for (int i = 0; i < taps; i++) {
      String option = i % 2 == 0 ? "option-province" : "option-otherProvince";
      into.add(Stopwatch.tap(page, page.getByTestId(option)));
    }
  }

  /**
   * The very page of the kiosk as dead HTML, with a handler that does the same change by itself.
   */
  private static String snapshot(Glass glass) {
    return glass.page().evaluate(SNAPSHOT)
        + """
        <script>
          const kiosk = document.querySelector('#kiosk');
          kiosk.querySelectorAll('[data-testid^=option-]').forEach(key =>
            key.addEventListener('click', () => {
              kiosk.querySelectorAll('[data-testid^=option-]').forEach(other => {
                other.classList.toggle('selected', other === key);
                other.setAttribute('aria-checked', other === key);
              });
              kiosk.dataset.turn = Number(kiosk.dataset.turn) + 1;
            }));
        </script>
        """;
  }
}
