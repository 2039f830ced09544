package onething.kiosk.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  private static final Pinyin PINYIN = Pinyin.building();

  @Test
  void aWholeNameIsOfferedWithTheFamilyNameFirst() {
    assertThat(texts("chenxi")).startsWith("陈希", "陈曦", "陈溪").contains("晨曦");
  }

  @Test
  void singleCharactersOfTheFirstSyllableFollowTheNames() {
    var single = PINYIN.candidates("chenxi", true).stream().filter(c -> c.letters() == 4).toList();
    assertThat(single).first().isEqualTo(new Candidate("陈", 4));
  }

  @ParameterizedTest(name = "{0} writes {1}")
  @CsvSource({
    "zhang, 张",
    "ouyang, 欧阳",
    "lv, 吕",
    "tuerxun, 吐尔逊",
    "xi'an, 席安",
    "shili, 示例",
    "zeng, 曾",
    "xingfu, 幸福"
  })
  void commonLettersOfferTheExpectedText(String letters, String expected) {
    assertThat(PINYIN.candidates(letters, !expected.equals("吐尔逊")).stream().limit(40))
        .extracting(Candidate::text)
        .contains(expected);
  }

  @Test
  void anUnfinishedLastSyllableAlreadyOffersNames() {
    assertThat(texts("chenx")).isNotEmpty().allMatch(t -> t.codePointCount(0, t.length()) <= 2);
    assertThat(PINYIN.spelled("chenx")).isEqualTo("chen'x");
  }

  @Test
  void theCutKeyKeepsSyllablesApart() {
    assertThat(PINYIN.spelled("xian")).isEqualTo("xian");
    assertThat(PINYIN.spelled("xi'an")).isEqualTo("xi'an");
  }

  @Test
  void rareCharactersReachBeyondTheBasicPlane() {
    assertThat(PINYIN.rare("ji")).extracting(Candidate::text).contains("𠮷").doesNotContain("吉");
  }

  @Test
  void lettersThatAreNoPinyinOfferNothing() {
    assertThat(PINYIN.candidates("vvq", true)).isEmpty();
  }

  @Test
  void everySyllableOfTheStandardTableHasCharacters() {
    var table =
        List.of(
            "a", "bing", "chuang", "de", "er", "fo", "guai", "hei", "jiong", "kuang", "lve", "miu",
            "nv", "ou", "pian", "qiong", "rui", "shuang", "teng", "wang", "xue", "yuan", "zhuang");
    assertThat(table).allSatisfy(s -> assertThat(PINYIN.candidates(s, false)).isNotEmpty());
  }

  private static List<String> texts(String letters) {
    return PINYIN.candidates(letters, true).stream().map(Candidate::text).toList();
  }
}
