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

/** Process start → first painted screen, with a browser that is there already. */
class StartMeasure {

  private static final int RUNS = 7;

  @Test
  void processStartToFirstPaintedScreen() {
    var packaged = new ArrayList<Double>();
    var cached = new ArrayList<Double>();
    try (var hall = Hall.open("start", Settings.ordinary());
        var browsers = new Browsers();
        Browser browser = browsers.plain()) {
      var size = new Browser.NewPageOptions().setViewportSize(Browsers.WIDE, Browsers.HIGH);
      for (int run = 0; run < RUNS; run++) {
        packaged.add(once(hall, browser.newPage(size)));
      }
      hall.trainKiosk();
      for (int run = 0; run < RUNS; run++) {
        cached.add(once(hall, browser.newPage(size)));
      }
    }
    System.out.println(Times.head());
    System.out.println(new Times(packaged).row("start → first painted screen, one jar"));
    System.out.println(new Times(cached).row("the same with the JDK's AOT cache"));
    assertThat(List.of(packaged.size(), cached.size())).containsOnly(RUNS);
  }

  private static double once(Hall hall, Page page) {
    hall.kioskProgram().close();
    long began = System.nanoTime();
    hall.startKiosk();
    new Glass(page, hall.kiosk()).shows("welcome");
    page.evaluate("() => new Promise(r => requestAnimationFrame(() => setTimeout(r)))");
    double millis = (System.nanoTime() - began) / 1e6;
    page.close();
    return millis;
  }
}
