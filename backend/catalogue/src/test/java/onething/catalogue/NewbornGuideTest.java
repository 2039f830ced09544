package onething.catalogue;

import static onething.catalogue.Newborn.EVERYDAY;
import static onething.catalogue.Newborn.GUIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewbornGuideTest {

  @Test
  void beginsWithThePlaceOfBirthAndSaysHowManyQuestionsCanFollow() {
    assertThat(GUIDE.next(Facts.of()))
        .isInstanceOfSatisfying(
            GuideStep.Ask.class,
            ask -> {
              assertThat(ask.question().id()).isEqualTo("birthplace");
              assertThat(ask.number()).isEqualTo(1);
              assertThat(ask.atMostMore()).isEqualTo(8);
            });
  }

  @Test
  void asksNineQuestionsOnItsLongestPath() {
    assertThat(GUIDE.longestPath()).isEqualTo(9);
    assertThat(GUIDE.path(EVERYDAY)).hasSize(9);
    assertThat(GUIDE.next(EVERYDAY)).isEqualTo(new GuideStep.Concluded(EVERYDAY));
  }

  @Test
  void asksNothingAboutTheBillWhenNobodyIsInsured() {
    var uninsured = EVERYDAY.with("motherInsurance", "none").without("settledAtHospital");
    assertThat(GUIDE.next(uninsured)).isInstanceOf(GuideStep.Concluded.class);
  }

  @Test
  void asksNothingAboutEthnicGroupsWhenTheHouseholdIsElsewhere() {
    var elsewhere = EVERYDAY.with("householdPlace", "elsewhere");
    assertThat(GUIDE.path(elsewhere))
        .extracting(answered -> answered.question().id())
        .doesNotContain("ethnicityDiffers")
        .endsWith("motherInsurance", "settledAtHospital");
  }

  @Test
  void takesTheValueFromAnswersThatAChangedAnswerPutsOffThePath() {
    var changed = EVERYDAY.with("motherInsurance", "none");
    assertThat(GUIDE.onPath(changed).get("settledAtHospital")).isEmpty();
    assertThat(GUIDE.next(changed))
        .isEqualTo(new GuideStep.Concluded(changed.without("settledAtHospital")));
    assertThat(Newborn.plan(changed)).isEqualTo(Newborn.plan(changed.without("settledAtHospital")));
  }

  @Test
  void keepsWhatIsKnownOfEvidenceAndDropsWhatIsNoAnswer() {
    var facts = EVERYDAY.with("evidence.birth-record", "notFound").with("colour", "green");
    assertThat(GUIDE.onPath(facts)).isEqualTo(EVERYDAY.with("evidence.birth-record", "notFound"));
  }

  @Test
  void asksAgainWhereTheAnswerIsNoOption() {
    var facts = EVERYDAY.with("childAge", "ninety");
    assertThat(GUIDE.next(facts))
        .isInstanceOfSatisfying(
            GuideStep.Ask.class, ask -> assertThat(ask.question().id()).isEqualTo("childAge"));
    assertThat(GUIDE.onPath(facts).asMap()).containsOnlyKeys("birthplace", "firstIssue");
  }

  @ParameterizedTest
  @CsvSource({
    "birthplace, abroad, born-abroad, SINGLE_ITEM",
    "birthplace, home, born-at-home, ASK_A_PERSON",
    "firstIssue, replace, reissue, SINGLE_ITEM",
    "childAge, older, over-one, SINGLE_ITEM",
    "married, no, not-married, SINGLE_ITEM",
    "birthplace, otherProvince, issue-there-first, NOT_NOW",
    "householdWith, unsure, ask-household, ASK_A_PERSON",
    "settledAtHospital, unsure, ask-settled, ASK_A_PERSON"
  })
  void sendsOnwardWhomTheBundleDoesNotServe(
      String question, String answer, String exit, ExitKind kind) {
    assertThat(GUIDE.next(EVERYDAY.with(question, answer)))
        .isInstanceOfSatisfying(
            GuideStep.Onward.class,
            onward -> {
              assertThat(onward.exit().id()).isEqualTo(exit);
              assertThat(onward.exit().kind()).isEqualTo(kind);
            });
  }

  @Test
  void endsEveryQuestionWithAnUnsureAnswerThatHasAnExitOfItsOwn() {
    var exits =
        GUIDE.questions().stream()
            .map(question -> question.options().getLast())
            .peek(option -> assertThat(option.unsure()).isTrue())
            .map(option -> option.exit().orElseThrow().id())
            .toList();
    assertThat(exits).doesNotHaveDuplicates().hasSize(9);
  }

  @Test
  void fitsAPageOfFiveTilesInBothLanguages() {
    for (var question : GUIDE.questions()) {
      assertThat(question.options()).hasSizeBetween(3, 5);
      assertThat(texts(question)).allSatisfy(text -> assertThat(text.zh()).isNotBlank());
      assertThat(texts(question)).allSatisfy(text -> assertThat(text.en()).isNotBlank());
      assertThat(question.basis()).isNotBlank();
    }
  }

  private static List<Text> texts(Question question) {
    return List.of(question.title(), question.hint(), question.why());
  }
}
