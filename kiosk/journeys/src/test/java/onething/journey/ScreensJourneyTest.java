package onething.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import onething.journey.hall.Devices;
import onething.journey.hall.Settings;
import onething.journey.people.Answers;
import onething.journey.people.Browsers;
import onething.journey.people.Citizen;
import onething.journey.people.Glass;
import onething.journey.people.Officer;
import onething.journey.picture.Album;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every screen as a picture, at a Monday morning that never ends, and no word on it cut off. Names
 * are those of the design's pictures; what the design does not show has a letter more.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensJourneyTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T02:24:00Z");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("welcome", "01-welcome"),
          Map.entry("choose-bundle", "03-home"),
          Map.entry("question-householdWith", "04-question"),
          Map.entry("notice-materials", "06-plan"),
          Map.entry("notice-items", "06b-plan-items"),
          Map.entry("notice-compared", "06c-plan-compared"),
          Map.entry("notice-reasons", "06d-plan-reasons"),
          Map.entry("consent", "06e-consent"),
          Map.entry("card", "07-card"),
          Map.entry("card-done", "07c-card-read"),
          Map.entry("changed", "07e-changed"),
          Map.entry("form", "08-form"),
          Map.entry("form-typing-childName", "08b-form-typing"),
          Map.entry("scan-bill1", "09-scan"),
          Map.entry("review", "09c-review"),
          Map.entry("sign", "10-sign"),
          Map.entry("done", "11-done-printing"));

  private final Album album = Album.open();
  @RegisterExtension final FailurePicture failure = new FailurePicture(this::walked);

  private Journey journey;

  @BeforeAll
  void open() {
    journey = Journey.upright("screens", Settings.ordinary().at(MONDAY));
  }

  @AfterAll
  void close() {
    journey.close();
  }

  @Test
  void standardUpright() {
    Citizen citizen = journey.citizen();
    everyScreen(citizen, "");
    slipStates(citizen.glass());
    citizen.glass().touch("finish");
    staffAndPhone();
    bad(citizen);

    assertThat(album.faults()).isEmpty();
  }

  @Test
  void standardLandscape() {
    turned(Browsers.HIGH, Browsers.WIDE, Optional.empty(), "-landscape");
  }

  @Test
  void elderlyUpright() {
    turned(Browsers.WIDE, Browsers.HIGH, Optional.of("look-elderly"), "-elderly");
  }

  @Test
  void elderlyLandscape() {
    turned(Browsers.HIGH, Browsers.WIDE, Optional.of("look-elderly"), "-elderly-landscape");
  }

  @Test
  void highContrastUpright() {
    turned(Browsers.WIDE, Browsers.HIGH, Optional.of("contrast"), "-high-contrast");
  }

  @Test
  void englishUpright() {
    turned(Browsers.WIDE, Browsers.HIGH, Optional.of("language"), "-english");
  }

  private void turned(int width, int height, Optional<String> tool, String suffix) {
    Citizen citizen = journey.citizen();
    citizen.glass().page().setViewportSize(width, height);
    tool.ifPresent(id -> citizen.glass().shows("welcome").touch(id));
    everyScreen(citizen, suffix);
    citizen.finishes();
    citizen.glass().page().setViewportSize(Browsers.WIDE, Browsers.HIGH);

    assertThat(album.faults()).isEmpty();
  }

  private void everyScreen(Citizen citizen, String suffix) {
    Page page = citizen.glass().page();
    citizen.watchedBy(seen -> album.picture(page, NAMES.getOrDefault(seen, "x-" + seen) + suffix));
    citizen.starts("newborn").answersAll(Answers.everyday());
    citizen.readsTheNotice().agrees().laysCard("zhang").goesOnToTheForm().fillsIn(Journey.TYPED);
    citizen.scans("bill1", "bill2", "bill3").glass().touch("next-material");
    citizen.scans("nameform").glass().touch("next-material").shows("review");
    album.picture(page, "09c-review" + suffix);
    citizen.glass().touch("next");
    citizen.signs();
    if (suffix.isEmpty()) {
      journey.hall.devices().cause("slipPrinter/paper-out");
    }
    citizen.submits();
  }

  /** One slip, three truths: it failed, it is being printed, nobody can prove it. */
  private void slipStates(Glass glass) {
    Devices devices = journey.hall.devices();
    glass.awaits("slip", "data-state", "failed");
    album.picture(glass.page(), "11c-done-paper-failed");
    devices.mend("slipPrinter/paper-out");
    devices.cause("slipPrinter/slow");
    devices.cause("slipPrinter/no-proof");
    glass.touch("print-again").awaits("slip", "data-state", "printing");
    album.picture(glass.page(), "11-done-printing");
    devices.mend("slipPrinter/slow");
    glass.awaits("slip", "data-state", "ask");
    album.picture(glass.page(), "11b-done-ask");
    devices.mend("slipPrinter/no-proof");
    glass.touch("slip-yes");
  }

  private void bad(Citizen citizen) {
    Glass glass = citizen.glass();
    glass.shows("welcome").touch("help");
    album.picture(glass.page(), "13b-help");
  }

  private void staffAndPhone() {
    try (Officer window = journey.officer("window");
        Page bench = journey.elsewhere.newPage()) {
      album.picture(window.page(), "18-workbench-inbox");
      bench.setViewportSize(1440, 900);
      bench.navigate(journey.hall.benchPage().toString());
      bench.waitForLoadState();
      album.picture(bench, "17-device-bench");
    }
  }

  private Journey walked() {
    return journey;
  }
}
