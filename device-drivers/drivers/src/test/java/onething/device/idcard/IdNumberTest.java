package onething.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

  private static final String STANDARDS_EXAMPLE = "11010519491231002X";

  @Test
  void theExampleOfTheStandardIsRight() {
    IdNumber number = new IdNumber(STANDARDS_EXAMPLE);
    assertThat(number.birth()).isEqualTo(LocalDate.of(1949, 12, 31));
    assertThat(number.sex()).isEqualTo(Sex.FEMALE);
  }

  @Test
  void noOtherCheckPlaceIsRight() {
    for (char check : "0123456789".toCharArray()) {
      assertThat(IdNumber.parse("11010519491231002" + check)).isEmpty();
    }
  }

  @Test
  void everySingleChangedDigitIsFound() {
    for (int place = 0; place < 17; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        StringBuilder changed = new StringBuilder(STANDARDS_EXAMPLE);
        changed.setCharAt(place, digit);
        if (!changed.toString().equals(STANDARDS_EXAMPLE)) {
          assertThat(IdNumber.parse(changed.toString())).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "110105491231002",
        "11010519491231002x",
        "1101051949123100２X",
        "11010519491331002X",
        " 11010519491231002X"
      })
  void anythingElseIsNoNumber(String text) {
    assertThat(IdNumber.parse(text)).isEmpty();
  }

  @Test
  void itIsNeverShownWhole() {
    assertThat(new IdNumber(STANDARDS_EXAMPLE)).hasToString("1101**********002X");
  }

  @Test
  void aRefusalDoesNotRepeatTheNumber() {
    assertThatThrownBy(() -> new IdNumber("110105194912310021"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("1101051949");
  }
}
