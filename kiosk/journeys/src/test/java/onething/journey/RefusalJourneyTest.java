package onething.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onething.journey.hall.Settings;
import onething.journey.people.Officer;
import onething.journey.people.Phone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One department says no. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalJourneyTest {

  private static final String REASON = "与登记信息对不上，请先到窗口更正（示例）";

  @RegisterExtension final FailurePicture failure = new FailurePicture(this::walked);

  private Journey journey;

  @BeforeAll
  void open() {
    journey = Journey.upright("refusal", Settings.ordinary());
  }

  @AfterAll
  void close() {
    journey.close();
  }

  @Test
  void aRefusalEndsItsDependantsWithTheReasonAndNothingElse() {
    var mother = journey.citizen();
    String caseNo = journey.everydayVisit(mother);
    String tracked = mother.glass().find("track-qr").getAttribute("data-url");
    mother.finishes();

    try (Officer window = journey.officer("window");
        Officer health = journey.officer("health");
        Officer police = journey.officer("police");
        Phone phone = journey.phone(tracked)) {
      window.opens(caseNo).does("receive");
      health
          .opens(caseNo)
          .does("accept", "birth-certificate")
          .does("grant", "birth-certificate")
          .does("complete", "birth-certificate");
      police.opens(caseNo).does("accept", "household").does("deny", "household", REASON);

      phone.refreshes();
      assertThat(phone.stateOf("household")).isEqualTo("refused");
      assertThat(List.of("social-card", "medical-insurance"))
          .allSatisfy(item -> assertThat(phone.stateOf(item)).isEqualTo("stopped"));
      assertThat(phone.stateOf("birth-certificate")).isEqualTo("done");
      assertThat(List.of("vaccination", "maternity-claim", "parenting"))
          .allSatisfy(item -> assertThat(phone.stateOf(item)).isEqualTo("in_hand"));
      assertThat(phone.words()).contains(REASON);
      assertThat(health.opens(caseNo).may("accept", "vaccination")).isTrue();
    }
  }

  private Journey walked() {
    return journey;
  }
}
