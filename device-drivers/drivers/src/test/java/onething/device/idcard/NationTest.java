package onething.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationTest {

  @ParameterizedTest
  @CsvSource({"01,汉", "03,回", "05,维吾尔", "43,乌孜别克", "56,基诺", "97,其他"})
  void aCodeOfTheStandardHasItsName(String code, String name) {
    assertThat(Nation.ofCode(code)).contains(new Nation(code, name));
    assertThat(Nation.ofName(name)).contains(new Nation(code, name));
  }

  @Test
  void theStandardHasFiftySixNationsAndTwoOtherCodes() {
    long known =
        IntStream.range(0, 100).filter(n -> Nation.ofCode("%02d".formatted(n)).isPresent()).count();
    assertThat(known).isEqualTo(58);
  }
}
