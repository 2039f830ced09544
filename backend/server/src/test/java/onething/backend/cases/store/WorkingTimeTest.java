package onething.backend.cases.store;

import static onething.backend.cases.store.CaseDesk.CASE;
import static onething.backend.cases.store.CaseDesk.HEALTH;
import static onething.backend.cases.store.CaseDesk.MEDINS;
import static onething.backend.cases.store.CaseDesk.POLICE;
import static onething.backend.cases.store.CaseDesk.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import onething.backend.cases.CaseAction;
import onething.backend.cases.CaseState;
import onething.backend.cases.CaseView;
import onething.backend.cases.Command;
import onething.backend.cases.CommandResult;
import onething.backend.cases.ItemPhase;
import onething.backend.cases.ItemStanding;
import onething.backend.cases.ItemState;
import onething.backend.cases.TimeLeft;
import onething.backend.cases.TimeLeft.Urgency;
import onething.backend.testing.TestClock;
import onething.catalogue.policy.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clocks of the seed documents (guided service B3), on a fake clock and the real calendar. */
class WorkingTimeTest {

  @Test
  @DisplayName("B3 (1): Nanyang, Friday 17:50 → by the close of the next working day")
  void nanyangCountsAWorkingDay() {
    CaseDesk desk = new CaseDesk(Policy.nanyang());
    desk.clock.set("2026-11-27T17:50");
    assertThat(receiveBy(desk.open())).isEqualTo(TestClock.at("2026-11-30T18:00"));
  }

  @Test
  @DisplayName("B3 (1): the next working day may be a Saturday that makes up for a holiday")
  void aMakeUpSaturdayIsAWorkingDay() {
    CaseDesk desk = new CaseDesk(Policy.nanyang());
    desk.clock.set("2026-02-13T17:50");
    assertThat(receiveBy(desk.open())).isEqualTo(TestClock.at("2026-02-14T18:00"));
  }

  @Test
  @DisplayName("B3 (2): Xinxiang, the same file → 1 h 50 min after the next opening")
  void xinxiangCountsTwoWorkingHours() {
    CaseDesk desk = new CaseDesk();
    desk.clock.set("2026-11-27T17:50");
    assertThat(receiveBy(desk.open())).isEqualTo(TestClock.at("2026-11-30T10:20"));
  }

  @Test
  void acceptanceIsDueAfterOneWorkingDayFromReceiving() {
    CaseDesk desk = new CaseDesk().open();
    desk.clock.set("2026-11-23T11:00");
    desk.receive();
    assertThat(desk.state("household"))
        .isEqualTo(new ItemState.ToAccept(TestClock.at("2026-11-24T18:00")));
  }

  @Test
  @DisplayName("P6: the decision clock starts at the acceptance of each item")
  void theDecisionClockStartsAtAcceptance() {
    CaseDesk desk = new CaseDesk().open().receive();
    desk.clock.set("2026-11-24T09:00");
    desk.accept(MEDINS, "maternity-claim");
    assertThat(desk.state("maternity-claim"))
        .isEqualTo(new ItemState.Ready(TestClock.at("2026-12-08T18:00")));
  }

  @Test
  @DisplayName("B3 (3): decide is closed until the prerequisite's result, and open at once on it")
  void decideOpensWithThePrerequisitesResult() {
    CaseDesk desk = new CaseDesk().open().receive().accept(POLICE, "household");
    assertThat(allowed(desk, "household")).containsExactly(CaseAction.PRE_REVIEW);
    assertThat(desk.give(POLICE, new Command.Decide(CASE, "household", Command.Decision.GRANT, "")))
        .isInstanceOf(CommandResult.Invalid.class);
    desk.clock.set("2026-11-24T09:00");
    desk.accept(HEALTH, "birth-certificate").grant(HEALTH, "birth-certificate");
    assertThat(desk.state("household"))
        .isEqualTo(new ItemState.Ready(TestClock.at("2026-11-27T18:00")));
    assertThat(allowed(desk, "household"))
        .containsExactlyInAnyOrder(CaseAction.GRANT, CaseAction.DENY);
  }

  @Test
  @DisplayName("B3 (6): a refusal leaves the others going, with their own clocks")
  void aRefusalLeavesTheOthersGoing() {
    CaseDesk desk = new CaseDesk().open().receive().accept(MEDINS, "maternity-claim");
    ItemState before = desk.state("maternity-claim");
    desk.go(HEALTH, new Command.NotAccept(CASE, "birth-certificate", "不是本院出生"));
    assertThat(desk.state("maternity-claim")).isEqualTo(before);
    assertThat(desk.state("household").phase()).isEqualTo(ItemPhase.TERMINATED);
    assertThat(desk.item("household").expected()).isEmpty();
  }

  @Test
  @DisplayName("B3 (10): what need not be handed in after all, or had to be, stands in the file")
  void theFileSaysWhatWasExemptAndWhatWasHandedIn() {
    CaseView view = new CaseDesk().open().cases.byNumber(CASE, WINDOW).orElseThrow();
    assertThat(view.exemptions())
        .singleElement()
        .satisfies(use -> assertThat(use.by()).isEqualTo("LICENCE"));
    assertThat(view.materials()).singleElement().satisfies(m -> assertThat(m.pages()).isEqualTo(3));
  }

  @Test
  void theClockWarnsFirstThenSaysThatItIsPast() {
    CaseDesk desk = new CaseDesk().open().receive();
    assertThat(left(desk).urgency()).isEqualTo(Urgency.LATER);
    desk.clock.set("2026-11-24T09:00");
    assertThat(left(desk).urgency()).isEqualTo(Urgency.TODAY);
    desk.clock.set("2026-11-24T16:30");
    assertThat(left(desk))
        .isEqualTo(
            new TimeLeft.Running(
                TestClock.at("2026-11-24T18:00"), Duration.ofMinutes(90), Urgency.SOON));
    desk.clock.set("2026-11-25T09:30");
    assertThat(left(desk).urgency()).isEqualTo(Urgency.OVERDUE);
    assertThat(left(desk).working()).isEqualTo(Duration.ofHours(-1));
  }

  @Test
  void theExpectedDatesMoveForwardWhenStepsAreTakenEarly() {
    CaseDesk desk = new CaseDesk().open();
    Instant first = desk.item("social-card").expected().orElseThrow();
    desk.receive().handle(HEALTH, "birth-certificate").handle(POLICE, "household");
    assertThat(desk.item("social-card").expected().orElseThrow()).isBefore(first);
  }

  @Test
  void beforeAnyStepTheExpectedDatesAreWaitThenAcceptThenEachLimitInTurn() {
    CaseDesk desk = new CaseDesk().open();
    // Received Monday 15:20 at the latest, accepted by Tuesday's close, certificate by Wednesday's,
    // household three working days later: Monday; social card five more: the Monday after.
    assertThat(expected(desk.item("birth-certificate"))).isEqualTo("2026-11-25T10:00:00Z");
    assertThat(expected(desk.item("household"))).isEqualTo("2026-11-30T10:00:00Z");
    assertThat(expected(desk.item("social-card"))).isEqualTo("2026-12-07T10:00:00Z");
    assertThat(expected(desk.item("maternity-claim"))).isEqualTo("2026-12-08T10:00:00Z");
    assertThat(desk.cases.byNumber(CASE, WINDOW).orElseThrow().standing().latest())
        .isEqualTo("2026-12-08");
  }

  private static String expected(ItemStanding item) {
    return item.expected().orElseThrow().toString();
  }

  private static Instant receiveBy(CaseDesk desk) {
    CaseState state = desk.cases.byNumber(CASE, WINDOW).orElseThrow().standing().state();
    return ((CaseState.Submitted) state).receiveBy();
  }

  private static TimeLeft.Running left(CaseDesk desk) {
    return (TimeLeft.Running) itemView(desk, "household").clock();
  }

  private static Set<CaseAction> allowed(CaseDesk desk, String item) {
    return itemView(desk, item).allowed();
  }

  private static CaseView.ItemCaseView itemView(CaseDesk desk, String id) {
    return desk.cases.byNumber(CASE, POLICE).orElseThrow().items().stream()
        .filter(item -> item.standing().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
