package onething.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import onething.journey.hall.Settings;
import onething.journey.people.Answers;
import onething.journey.people.Citizen;
import onething.journey.people.Glass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody walks away, somebody else comes; a page is reloaded, doubled, gone back from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdleJourneyTest {

  @RegisterExtension final FailurePicture failure = new FailurePicture(this::walked);

  private Journey journey;

  @BeforeAll
  void open() {
    journey = Journey.upright("idle", Settings.ordinary().impatient(Duration.ofSeconds(8)));
  }

  @AfterAll
  void close() {
    journey.close();
  }

  @Test
  void aReloadShowsTheVisitsCurrentPage() {
    Citizen mother = toTheForm();
    mother.glass().page().reload();

    mother.glass().shows("form");
    ends(mother);
  }

  @Test
  void theBackButtonOfTheBrowserDoesNotLeaveTheVisit() {
    Citizen mother = toTheForm();
    mother.glass().page().goBack();
    mother.glass().page().navigate(journey.hall.kiosk().toString());

    mother.glass().shows("form");
    ends(mother);
  }

  @Test
  void aSecondTabReadsInUseAndNothingOfTheVisit() {
    Citizen mother = toTheForm();
    try (Page tab = journey.kiosk.newPage()) {
      var second = new Glass(tab, journey.hall.kiosk());
      second.shows("in-use");
      assertThat(second.words()).doesNotContain("张示例", "990101");
    }
    mother.glass().page().bringToFront();
    mother.glass().shows("form");
    ends(mother);
  }

  @Test
  void whoWalksAwayIsWarnedThenWipedAndTheNextVisitorSeesNothingOfIt() {
    Citizen mother = toTheForm();
    Glass glass = mother.glass();
    glass.page().locator("[role='dialog'][data-veil='idle']").waitFor();
    assertThat(glass.page().locator("[role='dialog'][data-veil='idle']").innerText())
        .doesNotContain("张示例");
    glass.touch("continue").shows("form");

    glass.page().locator("[role='dialog'][data-veil='idle']").waitFor();
    glass.shows("welcome");
    assertThat(glass.page().content()).doesNotContain("张示例", "陈示例", "990101");

    Citizen next = journey.citizen();
    next.starts("newborn");
    assertThat(next.glass().page().locator("[aria-checked='true']").count()).isZero();
    ends(next);
  }

  @Test
  void twentyTapsASecondAreOneAction() {
    Citizen hasty = journey.citizen();
    hasty.starts("newborn");
    Glass glass = hasty.glass();
    glass.touch("option-province");
    glass
        .page()
        .evaluate(
            "() => { const key = document.querySelector('[data-testid=next]');"
                + " for (let i = 0; i < 20; i++) key.click(); }");
    glass.page().locator("#kiosk[data-place='Asking:firstIssue']").waitFor();

    glass.touch("option-first").touch("next");
    assertThat(hasty.question()).isEqualTo("childAge");
    ends(hasty);
  }

  private Citizen toTheForm() {
    Citizen mother = journey.citizen();
    mother.starts("newborn").answersAll(Answers.everyday());
    return mother.readsTheNotice().agrees().laysCard("zhang").goesOnToTheForm();
  }

  private static void ends(Citizen citizen) {
    citizen.glass().touch("end");
    if (citizen.glass().has("end-yes")) {
      citizen.glass().touch("end-yes");
    }
    citizen.glass().shows("farewell", "welcome");
    if (citizen.glass().showing().equals("farewell")) {
      citizen.glass().shows("welcome");
    }
  }

  private Journey walked() {
    return journey;
  }
}
