package onething.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onething.journey.hall.Settings;
import onething.journey.people.Answers;
import onething.journey.people.Citizen;
import onething.journey.people.Glass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visit in English; and those whom the bundle cannot serve. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishJourneyTest {

  @RegisterExtension final FailurePicture failure = new FailurePicture(this::walked);

  private Journey journey;

  @BeforeAll
  void open() {
    journey = Journey.upright("english", Settings.ordinary());
  }

  @AfterAll
  void close() {
    journey.close();
  }

  @Test
  void anEnglishVisitEndsWithASlipAndTheNextBeginsInChinese() {
    Citizen reader = journey.citizen();
    Glass glass = reader.glass();
    glass.shows("welcome").touch("language");
    reader.starts("newborn");
    assertThat(glass.words()).contains("Where was the child born?").doesNotContain("孩子是在哪里出生的");
    reader.answersAll(Answers.everyday());
    reader.readsTheNotice().agrees().laysCard("zhang").goesOnToTheForm().fillsIn(Journey.TYPED);
    reader.scans("bill1", "bill2", "bill3").glass().touch("next-material");
    reader.scans("nameform").glass().touch("next-material").shows("review").touch("next");
    assertThat(reader.signs().submits()).startsWith("K03-");
    glass.awaits("slip", "data-state", "printed");
    reader.finishes();

    glass.shows("welcome");
    assertThat(glass.words()).contains("开始");
  }

  @Tag("long")
  @Test
  void whoIsOutsideTheBundleIsToldWhereToGo() {
    for (var outside :
        List.of(
            List.of("birthplace", "abroad"),
            List.of("childAge", "older"),
            List.of("married", "no"))) {
      Citizen parent = journey.citizen();
      parent
          .starts("newborn")
          .answersAll(Answers.everyday().but(outside.getFirst(), outside.getLast()));
      parent.glass().shows("exited");
      assertThat(parent.glass().words()).contains("8:30");
      parent.glass().touch("finish");
      parent.glass().shows("welcome");
    }
  }

  private Journey walked() {
    return journey;
  }
}
