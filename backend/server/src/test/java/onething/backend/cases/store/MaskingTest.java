package onething.backend.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  @ParameterizedTest
  @CsvSource({
    "张示例, 张*例",
    "张三, 张*",
    "张, 张*",
    "欧阳示例·吐尔逊, 欧******逊",
    "张𠮷示, 张*示",
    "张示𠮷, 张*𠮷",
    "'', ''"
  })
  void aNameKeepsItsFirstAndLastCharacter(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"990101199603080022, 9901**********0022", "12345678, ********", "A1, **"})
  void aNumberKeepsFourPlacesAtEitherEnd(String number, String masked) {
    assertThat(Masking.number(number)).isEqualTo(masked);
  }
}
