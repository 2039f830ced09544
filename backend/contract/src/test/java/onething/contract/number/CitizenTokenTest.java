package onething.contract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitizenTokenTest {

  private final CitizenToken token = CitizenToken.random(new SecureRandom());

  @Test
  void aTokenIsGroupedByFours() {
    assertThat(token.value()).matches("[0-7][0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4}){5}-..");
  }

  @Test
  void aTokenTypedByAPersonIsTheSame() {
    String typed = token.value().toLowerCase().replace("-", "").replace('0', 'o').replace('1', 'l');
    assertThat(CitizenToken.parse(typed)).contains(token);
  }

  @Test
  void whatIsNoTokenIsRefused() {
    assertThat(CitizenToken.parse("")).isEmpty();
    assertThat(CitizenToken.parse(token.value() + "0")).isEmpty();
    assertThat(CitizenToken.parse("U" + token.value().substring(1))).isEmpty();
    assertThat(CitizenToken.parse("8" + token.value().substring(1))).isEmpty();
  }

  @Test
  void theHashTellsTokensApartAndDoesNotTellTheToken() {
    assertThat(token.hash()).matches("[0-9a-f]{64}").isNotEqualTo(other().hash());
    assertThat(token.toString()).doesNotContain(token.value());
  }

  @Test
  void tokensDoNotRepeat() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertThat(seen.add(other().value())).isTrue();
    }
  }

  private static CitizenToken other() {
    return CitizenToken.random(new SecureRandom());
  }
}
