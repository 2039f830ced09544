package onething.device.simulator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import onething.device.idcard.IdNumber;
import onething.device.idcard.Sex;
import org.junit.jupiter.api.Test;

class SampleIdsTest {

  private final SampleIds ids = new SampleIds(new Random(20261121));

  @Test
  void theDriversRuleAcceptsEveryNumberMade() {
    LocalDate birth = LocalDate.of(1940, 1, 1);
    for (int day = 0; day < 30_000; day += 7) {
      LocalDate at = birth.plusDays(day);
      IdNumber number = new IdNumber(ids.next(at, Sex.FEMALE));
      assertThat(number.birth()).isEqualTo(at);
      assertThat(number.sex()).isEqualTo(Sex.FEMALE);
    }
  }

  @Test
  void theDriversRuleRefusesASpoiltNumber() {
    for (int i = 0; i < 1_000; i++) {
      String id = ids.next(LocalDate.of(1996, 3, 8), Sex.MALE);
      assertThat(IdNumber.parse(SampleIds.spoil(id))).isEmpty();
    }
  }

  @Test
  void everyNumberLiesInARegionThatWasNeverAssigned() {
    assertThat(ids.next(LocalDate.of(1996, 3, 8), Sex.MALE)).startsWith("9901");
  }

  @Test
  void theSamplePeopleHaveRightNumbersButOne() {
    for (SampleCard card : SampleCards.all()) {
      assertThat(IdNumber.parse(card.id()).map(IdNumber::birth))
          .as(card.key())
          .isEqualTo(
              card.equals(SampleCards.WRONG)
                  ? java.util.Optional.empty()
                  : java.util.Optional.of(card.birth()));
    }
  }
}
