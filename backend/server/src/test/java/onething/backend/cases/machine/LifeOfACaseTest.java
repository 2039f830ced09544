package onething.backend.cases.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onething.backend.cases.CaseState;
import onething.backend.cases.CaseState.Outcome;
import onething.backend.cases.Command;
import onething.backend.cases.Command.Decision;
import onething.backend.cases.EndCause;
import onething.backend.cases.ItemPhase;
import onething.backend.cases.ItemState;
import org.junit.jupiter.api.Test;

class LifeOfACaseTest {

  @Test
  void receivingOpensAllItemsAtOnceWithTheSameDeadline() {
    Play play = Play.newborn().receive();
    assertThat(play.whole().states())
        .containsOnly(new ItemState.ToAccept(Play.PLAIN.acceptBy(play.now())));
    assertThat(play.whole().state()).isEqualTo(new CaseState.Received(play.now()));
  }

  @Test
  void anItemWithoutPrerequisitesIsReadyOnceAcceptedAndItsClockStartsThen() {
    Play play = Play.newborn().receive().accept("maternity-claim");
    assertThat(play.state("maternity-claim"))
        .isEqualTo(new ItemState.Ready(Play.PLAIN.decideBy(play.now(), 10)));
  }

  @Test
  void aDependantIsPreReviewedFromAcceptanceAndReadyAtOnceOnThePrerequisitesGrant() {
    Play play = Play.newborn().receive().accept("household");
    assertThat(play.phase("household")).isEqualTo(ItemPhase.PRE_REVIEW);
    play.preReview("household");
    assertThat(play.phase("household")).isEqualTo(ItemPhase.AWAITING_PREREQUISITE);
    play.accept("birth-certificate").grant("birth-certificate");
    assertThat(play.state("household"))
        .isEqualTo(new ItemState.Ready(Play.PLAIN.decideBy(play.now(), 3)));
  }

  @Test
  void aDependantThatWasNotYetLookedAtIsReadyAtOnceToo() {
    Play play = Play.newborn().receive().accept("household", "birth-certificate");
    assertThat(play.grant("birth-certificate").phase("household")).isEqualTo(ItemPhase.READY);
  }

  @Test
  void aDependantAcceptedAfterThePrerequisiteIsReadyAtOnce() {
    Play play = Play.newborn().receive().handle("birth-certificate");
    assertThat(play.phase("household")).isEqualTo(ItemPhase.TO_ACCEPT);
    assertThat(play.accept("household").phase("household")).isEqualTo(ItemPhase.READY);
  }

  @Test
  void anItemWithTwoPrerequisitesWaitsForBoth() {
    Play play =
        new Play(
                List.of(
                    Play.plan("a", "health", 1),
                    Play.plan("b", "police", 1),
                    Play.plan("both", "hrss", 1, "a", "b")))
            .receive()
            .accept("a", "b", "both")
            .grant("a");
    assertThat(play.phase("both")).isEqualTo(ItemPhase.PRE_REVIEW);
    assertThat(play.whole().openPrerequisites(play.whole().item("both").orElseThrow().plan()))
        .containsExactly("b");
    assertThat(play.grant("b").phase("both")).isEqualTo(ItemPhase.READY);
  }

  @Test
  void aRefusalEndsOnlyTheDependantsWithTheReasonAndTheOthersGoOn() {
    Play play =
        Play.newborn()
            .receive()
            .handle("birth-certificate")
            .accept("household", "social-card")
            .deny("household", "户主不同意");
    var cause = new EndCause.PrerequisiteRefused("household", "户主不同意");
    assertThat(play.state("social-card")).isEqualTo(new ItemState.Terminated(play.now(), cause));
    assertThat(play.state("medical-insurance"))
        .isEqualTo(new ItemState.Terminated(play.now(), cause));
    assertThat(play.phase("vaccination")).isEqualTo(ItemPhase.TO_ACCEPT);
    assertThat(play.phase("maternity-claim")).isEqualTo(ItemPhase.TO_ACCEPT);
    assertThat(play.whole().state()).isInstanceOf(CaseState.Received.class);
  }

  @Test
  void notAcceptingEndsDependantsThroughTheWholeChain() {
    Play play = Play.newborn().receive().notAccept("birth-certificate", "不是本院出生");
    assertThat(play.phase("vaccination")).isEqualTo(ItemPhase.TERMINATED);
    assertThat(play.phase("household")).isEqualTo(ItemPhase.TERMINATED);
    assertThat(((ItemState.Terminated) play.state("social-card")).cause())
        .isEqualTo(new EndCause.PrerequisiteRefused("household", "不是本院出生"));
    assertThat(play.phase("parenting")).isEqualTo(ItemPhase.TO_ACCEPT);
  }

  @Test
  void aDependantThatEndedBeforeIsLeftAsItWas() {
    Play play =
        Play.newborn().receive().notAccept("household", "缺户口簿").notAccept("birth-certificate", "缺");
    assertThat(((ItemState.NotAccepted) play.state("household")).reason()).isEqualTo("缺户口簿");
    assertThat(((ItemState.Terminated) play.state("social-card")).cause())
        .isEqualTo(new EndCause.PrerequisiteRefused("household", "缺户口簿"));
  }

  @Test
  void rejectingIntakeEndsEverythingWithTheReason() {
    Play play = Play.newborn().go(new Command.RejectIntake(Play.CASE, "材料看不清"));
    assertThat(play.whole().state()).isEqualTo(new CaseState.Rejected(play.now(), "材料看不清"));
    assertThat(play.whole().states())
        .containsOnly(new ItemState.Terminated(play.now(), new EndCause.IntakeRejected("材料看不清")));
  }

  @Test
  void aCaseIsReceivedOrRejectedOnce() {
    assertThat(Play.newborn().receive().ask(new Command.Receive(Play.CASE)))
        .isInstanceOf(Ruling.TooLate.class);
    assertThat(Play.newborn().receive().ask(new Command.RejectIntake(Play.CASE, "晚了")))
        .isInstanceOf(Ruling.TooLate.class);
  }

  @Test
  void aCaseIsCompletedWhenItsLastItemEndsAndNotBefore() {
    Play play =
        Play.newborn()
            .receive()
            .handle(
                "birth-certificate",
                "vaccination",
                "household",
                "social-card",
                "maternity-claim",
                "medical-insurance")
            .accept("parenting")
            .grant("parenting");
    assertThat(play.whole().state()).isInstanceOf(CaseState.Received.class);
    play.complete("parenting");
    assertThat(play.whole().state())
        .isEqualTo(new CaseState.Completed(play.now(), Outcome.ALL_GRANTED));
  }

  @Test
  void theOutcomeSaysHowTheItemsEnded() {
    List<ItemPlan> two = List.of(Play.plan("a", "health", 1), Play.plan("b", "police", 1));
    assertThat(outcome(new Play(two).receive().handle("a").notAccept("b", "不行")))
        .isEqualTo(Outcome.PARTIAL);
    assertThat(outcome(new Play(two).receive().notAccept("a", "不行").notAccept("b", "不行")))
        .isEqualTo(Outcome.REFUSED);
    assertThat(outcome(new Play(two).receive().handle("a", "b"))).isEqualTo(Outcome.ALL_GRANTED);
  }

  @Test
  void aRefusalNeedsAReasonOfAtMostFiveHundredCharacters() {
    Play play = Play.newborn();
    assertThat(play.ask(new Command.RejectIntake(Play.CASE, "  ")))
        .isEqualTo(new Ruling.Impossible(RuleWords.REASON_MISSING));
    play.receive();
    assertThat(play.ask(new Command.NotAccept(Play.CASE, "household", "")))
        .isEqualTo(new Ruling.Impossible(RuleWords.REASON_MISSING));
    assertThat(play.ask(new Command.NotAccept(Play.CASE, "household", "𠮷".repeat(500))))
        .isInstanceOf(Ruling.Allowed.class);
    assertThat(play.ask(new Command.NotAccept(Play.CASE, "household", "𠮷".repeat(501))))
        .isEqualTo(new Ruling.Impossible(RuleWords.LONG_REASON));
  }

  @Test
  void aGrantNeedsNoReasonADenialDoes() {
    Play play = Play.newborn().receive().accept("parenting");
    assertThat(play.ask(new Command.Decide(Play.CASE, "parenting", Decision.GRANT, "")))
        .isInstanceOf(Ruling.Allowed.class);
    assertThat(play.ask(new Command.Decide(Play.CASE, "parenting", Decision.DENY, "")))
        .isEqualTo(new Ruling.Impossible(RuleWords.REASON_MISSING));
  }

  @Test
  void anItemWithoutPrerequisitesHasNothingToPreReview() {
    assertThat(
            Play.newborn()
                .receive()
                .accept("parenting")
                .ask(new Command.PreReview(Play.CASE, "parenting", "")))
        .isEqualTo(new Ruling.Impossible(RuleWords.NO_PREREQUISITE));
  }

  @Test
  void anUnknownItemIsNoItem() {
    assertThat(Play.newborn().receive().ask(new Command.Accept(Play.CASE, "passport")))
        .isEqualTo(new Ruling.NoSuchItem());
  }

  @Test
  void aPlanWithACycleOrAnUnknownPrerequisiteIsRefusedAtTheDoor() {
    assertThatThrownBy(() -> new Play(List.of(Play.plan("a", "x", 1, "b"), Play.plan("b", "x", 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Play(List.of(Play.plan("a", "x", 1), Play.plan("a", "x", 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Outcome outcome(Play play) {
    return ((CaseState.Completed) play.whole().state()).outcome();
  }
}
