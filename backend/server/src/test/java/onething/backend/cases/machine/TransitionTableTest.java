package onething.backend.cases.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import onething.backend.cases.CaseAction;
import onething.backend.cases.Command;
import onething.backend.cases.Command.Decision;
import onething.backend.cases.ItemPhase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every phase of an item against every command. The item is {@code second}, which waits for {@code
 * first}; {@code +} allowed, {@code .} not yet, {@code x} too late.
 */
class TransitionTableTest {

  private static final Map<ItemPhase, Function<Play, Play>> WAYS =
      Map.ofEntries(
          Map.entry(ItemPhase.ARRIVED, play -> play),
          Map.entry(ItemPhase.TO_ACCEPT, Play::receive),
          Map.entry(ItemPhase.PRE_REVIEW, play -> play.receive().accept("second")),
          Map.entry(
              ItemPhase.AWAITING_PREREQUISITE,
              play -> play.receive().accept("second").preReview("second")),
          Map.entry(ItemPhase.READY, TransitionTableTest::ready),
          Map.entry(ItemPhase.GRANTED, play -> ready(play).grant("second")),
          Map.entry(ItemPhase.COMPLETED, play -> ready(play).grant("second").complete("second")),
          Map.entry(ItemPhase.DENIED, play -> ready(play).deny("second", "不符合条件")),
          Map.entry(ItemPhase.NOT_ACCEPTED, play -> play.receive().notAccept("second", "不归我们")),
          Map.entry(
              ItemPhase.TERMINATED, play -> play.receive().accept("first").deny("first", "不予")));

  private static Play ready(Play play) {
    return play.receive().accept("second").handle("first");
  }

  @DisplayName("each phase allows its own steps and no others")
  @ParameterizedTest(name = "{0}: accept {1} pre-review {2} decide {3} complete {4}")
  @CsvSource({
    "ARRIVED,               ., ., ., .",
    "TO_ACCEPT,             +, ., ., .",
    "PRE_REVIEW,            x, +, ., .",
    "AWAITING_PREREQUISITE, x, x, ., .",
    "READY,                 x, x, +, .",
    "GRANTED,               x, x, x, +",
    "COMPLETED,             x, x, x, x",
    "NOT_ACCEPTED,          x, x, x, x",
    "DENIED,                x, x, x, x",
    "TERMINATED,            x, x, x, x",
  })
  void eachPhaseAllowsItsOwnStepsAndNoOthers(
      ItemPhase phase, String accept, String preReview, String decide, String complete) {
    Play play = in(phase);
    assertThat(mark(play, new Command.Accept(Play.CASE, "second"))).isEqualTo(accept);
    assertThat(mark(play, new Command.NotAccept(Play.CASE, "second", "原因"))).isEqualTo(accept);
    assertThat(mark(play, new Command.PreReview(Play.CASE, "second", ""))).isEqualTo(preReview);
    assertThat(mark(play, decide(Decision.GRANT))).isEqualTo(decide);
    assertThat(mark(play, decide(Decision.DENY))).isEqualTo(decide);
    assertThat(mark(play, new Command.Complete(Play.CASE, "second"))).isEqualTo(complete);
  }

  @DisplayName("a held item waits until its prerequisite is granted, then can be accepted")
  @ParameterizedTest
  @CsvSource({"HELD, ., ., ., ."})
  void aHeldItemAllowsNothing(
      ItemPhase phase, String accept, String preReview, String decide, String complete) {
    Play play =
        new Play(
                List.of(
                    Play.plan("first", "health", 1), Play.heldPlan("second", "police", 1, "first")))
            .receive();
    assertThat(play.phase("second")).isEqualTo(phase);
    assertThat(mark(play, new Command.Accept(Play.CASE, "second"))).isEqualTo(accept);
    assertThat(mark(play, new Command.PreReview(Play.CASE, "second", ""))).isEqualTo(preReview);
    assertThat(mark(play, decide(Decision.GRANT))).isEqualTo(decide);
    assertThat(mark(play, new Command.Complete(Play.CASE, "second"))).isEqualTo(complete);
    play.accept("first").grant("first");
    assertThat(play.phase("second")).isEqualTo(ItemPhase.TO_ACCEPT);
    assertThat(play.accept("second").phase("second")).isEqualTo(ItemPhase.READY);
  }

  @DisplayName("the offered buttons are exactly the allowed steps")
  @ParameterizedTest
  @CsvSource({
    "ARRIVED",
    "TO_ACCEPT",
    "PRE_REVIEW",
    "AWAITING_PREREQUISITE",
    "READY",
    "GRANTED",
    "COMPLETED",
    "NOT_ACCEPTED",
    "DENIED",
    "TERMINATED"
  })
  void theOfferedButtonsAreExactlyTheAllowedSteps(ItemPhase phase) {
    Play play = in(phase);
    var offered =
        Choices.ofItem(
            AuthorityTest.department("police"), play.whole().item("second").orElseThrow());
    var allowed =
        Stream.of(CaseAction.values())
            .filter(action -> action != CaseAction.RECEIVE && action != CaseAction.REJECT_INTAKE)
            .filter(action -> mark(play, command(action)).equals("+"))
            .toList();
    assertThat(offered).containsExactlyInAnyOrderElementsOf(allowed);
  }

  private static Play in(ItemPhase phase) {
    Play play =
        WAYS.get(phase)
            .apply(
                new Play(
                    List.of(
                        Play.plan("first", "health", 1),
                        Play.plan("second", "police", 1, "first"),
                        Play.plan("other", "hrss", 1))));
    assertThat(play.phase("second")).isEqualTo(phase);
    return play;
  }

  private static Command command(CaseAction action) {
    return switch (action) {
      case RECEIVE -> new Command.Receive(Play.CASE);
      case REJECT_INTAKE -> new Command.RejectIntake(Play.CASE, "原因");
      case ACCEPT -> new Command.Accept(Play.CASE, "second");
      case NOT_ACCEPT -> new Command.NotAccept(Play.CASE, "second", "原因");
      case PRE_REVIEW -> new Command.PreReview(Play.CASE, "second", "");
      case GRANT -> decide(Decision.GRANT);
      case DENY -> decide(Decision.DENY);
      case COMPLETE -> new Command.Complete(Play.CASE, "second");
    };
  }

  private static Command decide(Decision decision) {
    return new Command.Decide(Play.CASE, "second", decision, "原因");
  }

  private static String mark(Play play, Command command) {
    return switch (play.ask(command)) {
      case Ruling.Allowed r -> "+";
      case Ruling.TooLate r -> "x";
      case Ruling.Impossible r -> ".";
      case Ruling.NoSuchItem r -> "?";
    };
  }
}
