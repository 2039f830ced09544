package onething.backend.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onething.backend.cases.CaseStanding;
import onething.backend.cases.CaseState;
import onething.backend.cases.CaseState.Outcome;
import onething.backend.cases.EndCause;
import onething.backend.cases.ItemStanding;
import onething.backend.cases.ItemState;
import onething.backend.progress.CitizenProgress.Stage;
import onething.backend.testing.TestClock;
import onething.catalogue.Text;
import org.junit.jupiter.api.Test;

/** Every state in the words of the citizen's page. */
class CitizenWordsTest {

  private static final Instant AT = TestClock.at("2026-11-27T18:00");
  private static final Text HOUSEHOLD = new Text("户口", "Household");

  @Test
  void anItemThatNobodyHasYetWaits() {
    check(new ItemState.Arrived(), Stage.WAITING, "等窗口收件，最晚11月27日");
    check(new ItemState.ToAccept(AT), Stage.IN_HAND, "等部门受理，最晚11月27日");
  }

  @Test
  void aDependantSaysWhatItWaitsFor() {
    check(new ItemState.Held(AT), Stage.WAITING, "正在等户口，最晚11月27日");
    check(new ItemState.PreReview(AT), Stage.IN_HAND, "正在等户口，最晚11月27日");
    check(new ItemState.AwaitingPrerequisite(AT), Stage.WAITING, "正在等户口，最晚11月27日");
  }

  @Test
  void anItemInHandSaysByWhen() {
    check(new ItemState.Ready(AT), Stage.IN_HAND, "在办，最晚11月27日");
    check(new ItemState.Granted(AT), Stage.IN_HAND, "批准了，正在出结果");
  }

  @Test
  void anEndSaysHowAndWhy() {
    check(new ItemState.Completed(AT), Stage.DONE, "11月27日办好");
    check(new ItemState.NotAccepted(AT, "材料不全"), Stage.REFUSED, "没受理：材料不全");
    check(new ItemState.Denied(AT, "不符合条件"), Stage.REFUSED, "没办成：不符合条件");
  }

  @Test
  void aStoppedItemNamesWhatStoppedIt() {
    check(
        new ItemState.Terminated(AT, new EndCause.PrerequisiteRefused("household", "户主不同意")),
        Stage.STOPPED,
        "停办：因为户口没办成（户主不同意）");
    check(
        new ItemState.Terminated(AT, new EndCause.IntakeRejected("材料看不清")),
        Stage.STOPPED,
        "停办：因为没收件（材料看不清）");
  }

  @Test
  void aCaseSaysWhereItStandsAsAWhole() {
    assertThat(step(new CaseState.Submitted(AT))).isEqualTo("交上了，等窗口收件");
    assertThat(step(new CaseState.Received(AT))).isEqualTo("收件了，各部门在办");
    assertThat(step(new CaseState.Completed(AT, Outcome.ALL_GRANTED))).isEqualTo("全部办结");
    assertThat(step(new CaseState.Completed(AT, Outcome.PARTIAL))).contains("有的没办成");
    assertThat(step(new CaseState.Rejected(AT, "材料看不清"))).isEqualTo("没收件：材料看不清");
  }

  @Test
  void theTitleCountsWhatIsDone() {
    assertThat(CaseWords.title(7, 3).zh()).isEqualTo("7件办好了3件");
    assertThat(CaseWords.title(7, 7).zh()).isEqualTo("7件都办好了");
  }

  private static void check(ItemState state, Stage stage, String words) {
    ItemStanding card = item("social-card", new Text("社保卡", "Social card"), state);
    ItemStanding household = item("household", HOUSEHOLD, new ItemState.Denied(AT, "户主不同意"));
    CitizenProgress.ItemProgress progress =
        ItemWords.of(standing(new CaseState.Received(AT), List.of(household, card)), card);
    assertThat(progress.stage()).isEqualTo(stage);
    assertThat(progress.words().zh()).isEqualTo(words);
    assertThat(progress.words().en()).isNotBlank();
  }

  private static String step(CaseState state) {
    return CaseWords.step(standing(state, List.of())).zh();
  }

  private static CaseStanding standing(CaseState state, List<ItemStanding> items) {
    return new CaseStanding(
        "K03-261123-0037-X",
        "newborn",
        new Text("新生儿出生", "Newborn"),
        state,
        items,
        AT,
        LocalDate.of(2026, 12, 8),
        false,
        Optional.empty());
  }

  private static ItemStanding item(String id, Text name, ItemState state) {
    return new ItemStanding(
        id,
        name,
        name,
        "hrss",
        new Text("县人社局", "HRSS"),
        state,
        state.terminal() ? Optional.empty() : Optional.of(AT),
        List.of(HOUSEHOLD));
  }
}
