package onething.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void sortsKeysAndWritesNoBlanks() {
    var object =
        new TreeMap<String, Object>(Map.of("b", List.of(1, true), "a", "x", "c", List.of()));
    assertThat(Json.write(object)).isEqualTo("{\"a\":\"x\",\"b\":[1,true],\"c\":[]}");
  }

  @Test
  void escapesOnlyWhatMustBeEscaped() {
    assertThat(Json.write("\"\\\n\u0001张𠮷")).isEqualTo("\"\\\"\\\\\\u000a\\u0001张𠮷\"");
  }

  @Test
  void refusesWhatItCannotWriteTheSameEverywhere() {
    assertThatIllegalArgumentException().isThrownBy(() -> Json.write(1.5));
  }
}
