package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Questions, going back, changing an answer, and the ways onward. */
class GuideTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void selectingDoesNotAdvanceNextDoes() {
    journey.toQuestions();
    window.tap(new Action.Answer("province"));
    Page.Asking still = window.page(Page.Asking.class);
    assertThat(still.question().id()).isEqualTo("birthplace");
    assertThat(still.selected()).contains("province");

    window.tap(new Action.Next());

    assertThat(window.page(Page.Asking.class).question().id()).isEqualTo("firstIssue");
    assertThat(window.page(Page.Asking.class).number()).isEqualTo(2);
  }

  @Test
  void nextWithoutASelectionDoesNothing() {
    journey.toQuestions();
    window.tap(new Action.Next());
    assertThat(window.page(Page.Asking.class).question().id()).isEqualTo("birthplace");
  }

  @Test
  void aValueThatIsNoOptionIsNotSelected() {
    journey.toQuestions();
    window.tap(new Action.Answer("moon"));
    assertThat(window.page(Page.Asking.class).selected()).isEmpty();
  }

  @Test
  void backShowsTheLastQuestionWithItsAnswer() {
    journey.toQuestions();
    window.tap(new Action.Answer("province")).tap(new Action.Next()).tap(new Action.Back());

    Page.Asking first = window.page(Page.Asking.class);
    assertThat(first.question().id()).isEqualTo("birthplace");
    assertThat(first.selected()).contains("province");
    assertThat(first.number()).isEqualTo(1);
  }

  @Test
  void backFromTheFirstQuestionLeadsToTheBundles() {
    journey.toQuestions();
    window.tap(new Action.Back());
    assertThat(window.page()).isInstanceOf(Page.ChooseBundle.class);
  }

  @Test
  void aChangedAnswerTakesTheValueFromAnswersOffThePath() {
    journey.toNotice();
    assertThat(window.page(Page.Notice.class).plan().items()).hasSize(7);

    window.tap(new Action.ChangeAnswer("motherInsurance"));
    window.tap(new Action.Answer("none")).tap(new Action.Next());

    PlanView plan = window.page(Page.Notice.class).plan();
    assertThat(plan.items()).extracting(ItemLine::id).doesNotContain("maternity-claim");
    assertThat(plan.answers())
        .extracting(a -> a.question().id())
        .doesNotContain("settledAtHospital");
  }

  @Test
  void aChangedAnswerAsksWhatIsNewlyNeeded() {
    journey.answering("motherInsurance", "none").toNotice();

    window.tap(new Action.ChangeAnswer("motherInsurance"));
    window.tap(new Action.Answer("employee")).tap(new Action.Next());

    assertThat(window.page(Page.Asking.class).question().id()).isEqualTo("settledAtHospital");
  }

  @Test
  void parentsNotMarriedAreSentOnwardAndCanComeBack() {
    journey.answering("married", "no").toNotice();

    Page.Exited exited = window.page(Page.Exited.class);
    assertThat(exited.exit().id()).isEqualTo("not-married");
    assertThat(exited.exit().next().zh()).isNotBlank();

    window.tap(new Action.Back());
    assertThat(window.page(Page.Asking.class).question().id()).isEqualTo("married");
  }

  @Test
  void whoIsNotSureIsSentToSomebodyWhoKnows() {
    journey.toQuestions();
    String unsure = window.page(Page.Asking.class).question().options().getLast().value();
    window.tap(new Action.Answer(unsure)).tap(new Action.Next());
    assertThat(window.page(Page.Exited.class).exit().next().zh()).contains("窗口");
  }

  @Test
  void whyIsOpenedAndClosed() {
    journey.toQuestions();
    window.tap(new Action.ToggleWhy());
    assertThat(window.page(Page.Asking.class).whyOpen()).isTrue();
    window.tap(new Action.ToggleWhy());
    assertThat(window.page(Page.Asking.class).whyOpen()).isFalse();
  }

  @Test
  void theTabsOfTheNoticeShowOneAnother() {
    journey.toNotice();
    window.tap(new Action.ShowTab(Tab.COMPARED));
    assertThat(window.page(Page.Notice.class).tab()).isEqualTo(Tab.COMPARED);
  }

  @Test
  void theQuestionsStillToComeAreAnUpperBound() {
    journey.toQuestions();
    int most = 99;
    while (window.page() instanceof Page.Asking asking) {
      assertThat(asking.number() + asking.atMostMore()).isLessThanOrEqualTo(most);
      most = asking.number() + asking.atMostMore();
      window.tap(new Action.Answer(asking.question().options().getFirst().value()));
      window.tap(new Action.Next());
    }
    assertThat(most).isLessThanOrEqualTo(10);
  }
}
