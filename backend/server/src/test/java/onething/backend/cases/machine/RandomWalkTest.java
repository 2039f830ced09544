package onething.backend.cases.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import onething.backend.cases.Command;
import onething.backend.cases.Command.Decision;
import onething.backend.cases.ItemPhase;
import onething.backend.cases.ItemState;
import onething.backend.cases.Prerequisite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random bundles, random commands, sensible or not: what must hold after each step. */
class RandomWalkTest {

  private static final int STEPS = 120;

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @DisplayName("the invariants hold along any walk")
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theInvariantsHoldAlongAnyWalk(long seed) {
    walk(seed);
  }

  @Test
  void theWalksGetSomewhere() {
    List<BundleCase> ends = seeds().mapToObj(RandomWalkTest::walk).toList();
    assertThat(ends).filteredOn(whole -> whole.state().closed()).hasSizeGreaterThan(100);
    assertThat(ends.stream().flatMap(whole -> whole.states().stream()).map(ItemState::phase))
        .contains(
            ItemPhase.COMPLETED,
            ItemPhase.NOT_ACCEPTED,
            ItemPhase.DENIED,
            ItemPhase.TERMINATED,
            ItemPhase.AWAITING_PREREQUISITE);
  }

  private static BundleCase walk(long seed) {
    Random random = new Random(seed);
    List<ItemPlan> plans = plans(random);
    BundleCase first = BundleCase.arrived(Play.CASE, plans, Play.PLAIN.receiveBy(Play.START));
    BundleCase whole = first;
    BundleCase replay = first;
    Rules rules = new Rules(Play.PLAIN);
    for (int step = 0; step < STEPS; step++) {
      Instant now = Play.START.plusSeconds(60L * step);
      if (rules.on(whole, command(random, plans), now)
          instanceof Ruling.Allowed(List<CaseEvent> events)) {
        BundleCase next = whole.after(events, now);
        checkStep(whole, next);
        for (CaseEvent event : events) {
          replay = replay.after(event, now);
        }
        whole = next;
      }
    }
    assertThat(replay).isEqualTo(whole);
    return whole;
  }

  private static void checkStep(BundleCase before, BundleCase after) {
    assertThat(after.state().closed()).isEqualTo(after.allTerminal());
    for (ItemCase item : after.items().values()) {
      ItemState was = before.item(item.plan().id()).orElseThrow().state();
      ItemState is = item.state();
      assertThat(was.terminal()).as("an end stays").isEqualTo(was.terminal() && was.equals(is));
      assertThat(is.phase()).as("never backwards").isGreaterThanOrEqualTo(was.phase());
      if (is.phase() == ItemPhase.READY || is.granted() || is.phase() == ItemPhase.DENIED) {
        assertThat(after.openPrerequisites(item.plan())).as("decided after").isEmpty();
      }
      if (is.phase() == ItemPhase.PRE_REVIEW || is.phase() == ItemPhase.AWAITING_PREREQUISITE) {
        assertThat(after.openPrerequisites(item.plan())).as("ready at once").isNotEmpty();
        assertThat(refusedPrerequisite(after, item)).as("ended with its prerequisite").isFalse();
      }
    }
  }

  private static boolean refusedPrerequisite(BundleCase whole, ItemCase item) {
    return item.plan().after().stream()
        .map(prerequisite -> whole.item(prerequisite.item()).orElseThrow().state())
        .anyMatch(state -> state.terminal() && !state.granted());
  }

  private static List<ItemPlan> plans(Random random) {
    List<ItemPlan> plans = new ArrayList<>();
    int items = 1 + random.nextInt(8);
    for (int at = 0; at < items; at++) {
      List<Prerequisite> after =
          IntStream.range(0, at)
              .filter(earlier -> random.nextInt(3) == 0)
              .mapToObj(earlier -> new Prerequisite("i" + earlier, random.nextInt(4) > 0))
              .toList();
      plans.add(new ItemPlan("i" + at, "d" + random.nextInt(3), after, random.nextInt(5)));
    }
    return plans;
  }

  /** Any command at any item; receiving is likely, so that walks get somewhere. */
  private static Command command(Random random, List<ItemPlan> plans) {
    String item = plans.get(random.nextInt(plans.size())).id();
    return switch (random.nextInt(12)) {
      case 0 -> new Command.Receive(Play.CASE);
      case 1 ->
          random.nextInt(20) == 0
              ? new Command.RejectIntake(Play.CASE, "原因")
              : new Command.Receive(Play.CASE);
      case 2, 3, 4 -> new Command.Accept(Play.CASE, item);
      case 5 ->
          random.nextInt(4) == 0
              ? new Command.NotAccept(Play.CASE, item, "原因")
              : new Command.Accept(Play.CASE, item);
      case 6 -> new Command.PreReview(Play.CASE, item, "");
      case 7, 8 -> new Command.Decide(Play.CASE, item, Decision.GRANT, "");
      case 9 ->
          new Command.Decide(
              Play.CASE, item, random.nextInt(3) == 0 ? Decision.DENY : Decision.GRANT, "原因");
      default -> new Command.Complete(Play.CASE, item);
    };
  }
}
