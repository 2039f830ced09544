package onething.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import onething.journey.hall.Ledgers;
import onething.journey.hall.Settings;
import onething.journey.people.Answers;
import onething.journey.people.Citizen;
import onething.journey.people.Phone;
import onething.journey.people.SecondReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The network is down when the citizen submits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineJourneyTest {

  @RegisterExtension final FailurePicture failure = new FailurePicture(this::walked);

  private Journey journey;

  @BeforeAll
  void open() {
    journey = Journey.upright("offline", Settings.ordinary());
  }

  @AfterAll
  void close() {
    journey.close();
  }

  @Test
  void submittedWhileTheBackendIsDownItArrivesOnceWhenItIsBack() {
    Citizen mother = journey.citizen();
    mother.starts("newborn").answersAll(Answers.everyday());
    mother
        .readsTheNotice()
        .agrees()
        .laysCard("zhang")
        .goesOnToTheForm()
        .fillsIn(Journey.TYPED)
        .scans("bill1", "bill2", "bill3")
        .glass()
        .touch("next-material");
    mother.scans("nameform").glass().touch("next-material").shows("review").touch("next");
    mother.signs();

    journey.hall.stopBackend();
    String caseNo = mother.submits();
    mother.glass().awaits("slip", "data-state", "printed");
    String tracked = SecondReader.read(journey.hall.devices().lastSlip());
    mother.finishes();
    journey.hall.startBackend();

    var ledgers = new Ledgers(journey.hall);
    await("the submission arrives")
        .atMost(Duration.ofSeconds(90))
        .until(() -> ledgers.casesOnTheServer().contains(caseNo));
    assertThat(Collections.frequency(ledgers.casesOnTheServer(), caseNo)).isEqualTo(1);
    try (Phone phone = journey.phone(tracked)) {
      assertThat(phone.stateOf("birth-certificate")).isEqualTo("waiting");
    }
  }

  @Test
  void aTokenThatHasNotArrivedYetIsToldSoHonestly() {
    try (Phone phone =
        journey.phone(journey.hall.desk("/s/0123-4567-89AB-CDEF-GHJK-MNPQ-RS").toString())) {
      assertThat(phone.page().getByTestId("not-arrived").or(phone.page().locator("h1")).count())
          .isPositive();
      assertThat(phone.words()).doesNotContain("K03-");
    }
  }

  private Journey walked() {
    return journey;
  }
}
