package onething.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onething.journey.hall.Settings;
import onething.journey.people.Answers;
import onething.journey.people.Citizen;
import onething.journey.people.Glass;
import onething.journey.people.Officer;
import onething.journey.people.Phone;
import onething.journey.people.SecondReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the citizen's first tap to the departments' decisions and back to the citizen's phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitJourneyTest {

  private static final List<String> ITEMS =
      List.of(
          "birth-certificate",
          "vaccination",
          "household",
          "social-card",
          "maternity-claim",
          "medical-insurance",
          "parenting");

  @RegisterExtension final FailurePicture failure = new FailurePicture(this::walked);

  private Journey journey;

  @BeforeAll
  void open() {
    journey = Journey.upright("visit", Settings.ordinary());
  }

  @AfterAll
  void close() {
    journey.close();
  }

  @Test
  void aMotherHandlesABirthFromTheCardToThePhone() {
    Citizen mother = journey.citizen();
    Glass glass = mother.glass();

    mother.starts("newborn");
    changesOneAnswer(mother);
    mother.answersAll(Answers.everyday());
    mother.readsTheNotice().agrees().laysCard("zhang").goesOnToTheForm().fillsIn(Journey.TYPED);
    rescansOnePage(mother);
    mother.scans("nameform").glass().touch("next-material").shows("review").touch("next");
    String caseNo = mother.signs().submits();
    assertThat(caseNo).matches("K03-\\d{6}-\\d{4}-[0-9A-Z]");

    glass.awaits("slip", "data-state", "printed");
    String tracked = SecondReader.read(journey.hall.devices().lastSlip());
    assertThat(tracked).isEqualTo(glass.find("track-qr").getAttribute("data-url"));
    mother.finishes();

    follow(caseNo, tracked);
  }

  private static void changesOneAnswer(Citizen mother) {
    Glass glass = mother.glass();
    for (String value : List.of("province", "first", "under1Month", "yes", "mother")) {
      mother.answers(value);
    }
    assertThat(mother.question()).isEqualTo("householdPlace");
    glass.touch("back");
    assertThat(mother.question()).isEqualTo("householdWith");
    assertThat(glass.find("option-mother").getAttribute("aria-checked")).isEqualTo("true");
    mother.answers("father");
  }

  private void rescansOnePage(Citizen mother) {
    Glass glass = mother.glass();
    glass.shows("materials");
    journey.hall.devices().loadPages("bill1", "dark", "bill3");
    glass.touch("scan");
    glass
        .page()
        .locator("footer")
        .getByTestId("scan")
        .or(glass.page().locator("footer").getByTestId("rescan"))
        .waitFor();
    glass.tap("page-2");
    glass.page().locator("footer").getByTestId("rescan").waitFor();
    glass.awaits("check-bright", "data-passed", "false");
    assertThat(glass.find("check-bright").innerText()).containsPattern("\\d");
    journey.hall.devices().loadPages("bill2");
    glass.page().locator("footer").getByTestId("rescan").click();
    glass.awaits("next-material").touch("next-material");
  }

  private void follow(String caseNo, String tracked) {
    try (Phone phone = journey.phone(tracked);
        Officer window = journey.officer("window");
        Officer health = journey.officer("health");
        Officer police = journey.officer("police");
        Officer insurance = journey.officer("medins");
        Officer hrss = journey.officer("hrss")) {
      assertThat(phone.words()).doesNotContain("张示例", "陈希", "990101");
      window.opens(caseNo).does("receive");

      police.opens(caseNo).does("accept", "household");
      assertThat(police.may("grant", "household")).isFalse();
      police.does("pre-review", "household");
      grants(health.opens(caseNo), "birth-certificate");
      assertThat(phone.refreshes().stateOf("birth-certificate")).isEqualTo("done");
      assertThat(phone.stateOf("household")).isNotEqualTo("done");

      police.opens(caseNo).does("grant", "household").does("complete", "household");
      grants(health.opens(caseNo), "vaccination", "parenting");
      grants(insurance.opens(caseNo), "maternity-claim", "medical-insurance");
      grants(hrss.opens(caseNo), "social-card");

      phone.refreshes();
      assertThat(ITEMS).allSatisfy(item -> assertThat(phone.stateOf(item)).isEqualTo("done"));
    }
  }

  private static void grants(Officer officer, String... items) {
    for (String item : items) {
      officer.does("accept", item).does("grant", item).does("complete", item);
    }
  }

  private Journey walked() {
    return journey;
  }
}
