package onething.contract.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final CaseNumber NUMBER = new CaseNumber("K03", LocalDate.of(2026, 11, 21), 37);

  /** The donation number by which ISBT 128 shows the same check. */
  @Test
  void theCheckCharacterIsThatOfTheStandard() {
    assertThat(Mod37.check("G123498654321")).isEqualTo('H');
    assertThat(Mod37.holds("G123498654321H")).isTrue();
  }

  @Test
  void aNumberReadsBackAsItself() {
    assertThat(NUMBER.text()).startsWith("K03-261121-0037-");
    assertThat(CaseNumber.parse(NUMBER.text())).contains(NUMBER);
  }

  @Test
  void aNumberIsReadWithoutDashesAndInSmallLetters() {
    assertThat(CaseNumber.parse(" " + NUMBER.text().replace("-", "").toLowerCase()))
        .contains(NUMBER);
  }

  @Test
  void everySingleWrongCharacterIsFound() {
    for (int running = 1; running <= CaseNumber.MOST; running += 71) {
      String text = from("K03", LocalDate.of(2026, 11, 21), running).text();
      for (int i = 0; i < text.length(); i++) {
        for (char other : ALPHABET.toCharArray()) {
          if (other != text.charAt(i) && text.charAt(i) != '-') {
            assertThat(Mod37.holds(bare(replaced(text, i, other)))).isFalse();
          }
        }
      }
    }
  }

  @Test
  void everySwapOfTwoNeighboursIsFound() {
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
      for (int running = 1; running <= CaseNumber.MOST; running += 37) {
        assertNoSwapHolds(bare(from("K03", day, running).text()));
      }
    }
  }

  private static void assertNoSwapHolds(String bare) {
    for (int i = 0; i + 1 < bare.length(); i++) {
      if (bare.charAt(i) != bare.charAt(i + 1)) {
        String swapped = replaced(replaced(bare, i, bare.charAt(i + 1)), i + 1, bare.charAt(i));
        if (Mod37.holds(swapped)) {
          throw new AssertionError(bare + " and " + swapped + " both hold");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "K03",
        "K03-261321-0037-0",
        "K03-261121-0000-0",
        "３03-261121-0037-X",
        "K03-261121-0037"
      })
  void whatIsNotANumberIsRefused(String text) {
    assertThat(CaseNumber.parse(text)).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistIsRefusedEvenWithTheRightCheckCharacter() {
    String bare = "K032602300001";
    assertThat(CaseNumber.parse(bare + Mod37.check(bare))).isEmpty();
  }

  @Test
  void aKioskCodeHasACapitalAndThenCapitalsOrDigits() {
    assertThatThrownBy(() -> new CaseNumber("k3", LocalDate.EPOCH, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CaseNumber("K03", LocalDate.EPOCH, 10_000))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbersWhoseCheckWouldBeAnAsteriskAreLeftOut() {
    LocalDate day = LocalDate.of(2026, 11, 21);
    long made = IntStream.rangeClosed(1, 9999).filter(r -> isMade(day, r)).count();
    assertThat(made).isBetween(9_600L, 9_800L);
    assertThat(CaseNumber.from("K03", day, 10_000)).isEmpty();
  }

  private static boolean isMade(LocalDate day, int running) {
    CaseNumber number = from("K03", day, Math.min(running, 9990));
    assertThat(number.text()).doesNotContain("*");
    return number.running() == running || running > 9990;
  }

  private static CaseNumber from(String kiosk, LocalDate day, int running) {
    return CaseNumber.from(kiosk, day, running).orElseThrow();
  }

  private static String bare(String text) {
    return text.replace("-", "");
  }

  private static String replaced(String text, int at, char by) {
    return text.substring(0, at) + by + text.substring(at + 1);
  }
}
