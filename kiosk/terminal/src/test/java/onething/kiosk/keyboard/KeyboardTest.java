package onething.kiosk.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardTest {

  private static final Pinyin PINYIN = Pinyin.building();

  @Test
  void lettersWaitUntilACandidateIsChosen() {
    var typed = typed(Keyboard.of(Purpose.NAME, ""), "chenxi");
    assertThat(typed.draft()).isEmpty();
    var chosen = typed.choose(typed.candidates(PINYIN).getFirst());
    assertThat(chosen.draft()).isEqualTo("陈希");
    assertThat(chosen.letters()).isEmpty();
  }

  @Test
  void aCandidateOfOneSyllableLeavesTheOtherLetters() {
    var typed = typed(Keyboard.of(Purpose.NAME, ""), "chenxi");
    var chosen = typed.choose(new Candidate("陈", 4));
    assertThat(chosen.draft()).isEqualTo("陈");
    assertThat(chosen.letters()).isEqualTo("xi");
  }

  @Test
  void erasingTakesALetterFirstAndThenAWholeCharacterBeyondTheBasicPlane() {
    var board = typed(Keyboard.of(Purpose.NAME, "张𠮷"), "s");
    assertThat(board.erase().letters()).isEmpty();
    assertThat(board.erase().erase().draft()).isEqualTo("张");
    assertThat(board.erase().erase().erase().erase().draft()).isEmpty();
  }

  @Test
  void theDotOfANameGoesStraightIntoTheDraft() {
    assertThat(Keyboard.of(Purpose.NAME, "欧阳示例").type("·").draft()).isEqualTo("欧阳示例·");
  }

  @Test
  void theDraftStopsAtTheLongestAllowed() {
    var full = typed(Keyboard.of(Purpose.PHONE, ""), "138001380009");
    assertThat(full.draft()).isEqualTo("13800138000");
  }

  @Test
  void aDateIsTypedAsDigitsAndErasedDigitByDigit() {
    var date = typed(Keyboard.of(Purpose.DATE, ""), "202611169");
    assertThat(date.draft()).isEqualTo("2026-11-16");
    assertThat(date.erase().erase().draft()).isEqualTo("2026-11");
    assertThat(date.erase().erase().erase().erase().draft()).isEqualTo("2026");
  }

  @Test
  void capitalsAreWrittenOnlyWithShift() {
    var latin = Keyboard.of(Purpose.NAME, "").switchTo(Mode.LATIN);
    assertThat(latin.shift().type("a").shift().type("n").draft()).isEqualTo("An");
  }

  @Test
  void changingTheKeysDropsWaitingLettersButNeverTheDraft() {
    var board = typed(Keyboard.of(Purpose.NAME, "陈"), "xi").switchTo(Mode.LATIN);
    assertThat(board.draft()).isEqualTo("陈");
    assertThat(board.letters()).isEmpty();
  }

  @Test
  void aCutIsTakenOnlyBetweenLetters() {
    var board = Keyboard.of(Purpose.NAME, "");
    assertThat(board.split()).isEqualTo(board);
    assertThat(typed(board, "xi").split().split().type("a").letters()).isEqualTo("xi'a");
  }

  @Test
  void theIdPadSaysHowManyPlacesAreMissing() {
    assertThat(IdCheck.of("990101")).isEqualTo(new IdCheck.Unfinished(12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"990101199603080022", "990101195805120039", "990101199207220046"})
  void aValidLastPlaceFits(String id) {
    assertThat(IdCheck.of(id)).isEqualTo(new IdCheck.Fits());
  }

  @Test
  void aWrongLastPlaceIsToldAtOnce() {
    assertThat(IdCheck.of("990101199303150060")).isEqualTo(new IdCheck.DoesNotFit());
    assertThat(IdCheck.of("990101199303150068")).isEqualTo(new IdCheck.Fits());
  }

  private static Keyboard typed(Keyboard board, String keys) {
    for (String key : keys.split("")) {
      board = board.type(key);
    }
    return board;
  }
}
