package onething.backend.cases.store;

import static onething.backend.cases.store.CaseDesk.ADMINISTRATOR;
import static onething.backend.cases.store.CaseDesk.CASE;
import static onething.backend.cases.store.CaseDesk.HEALTH;
import static onething.backend.cases.store.CaseDesk.HRSS;
import static onething.backend.cases.store.CaseDesk.POLICE;
import static onething.backend.cases.store.CaseDesk.SUPERVISOR;
import static onething.backend.cases.store.CaseDesk.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import onething.backend.cases.CaseRow;
import onething.backend.cases.Command;
import onething.backend.cases.TimeLeft;
import onething.backend.cases.Worklist;
import onething.backend.staff.Officer;
import onething.backend.testing.SampleCases;
import org.junit.jupiter.api.Test;

class WorklistTest {

  private final CaseDesk desk = new CaseDesk().open();

  @Test
  void aNewCaseIsInTheWindowsListWithTheTimeThatIsLeft() {
    CaseRow row = rows(WINDOW, Worklist.RECEIVE).getFirst();
    assertThat(row.caseNo()).isEqualTo(CASE);
    assertThat(row.step().zh()).isEqualTo("等您收件");
    assertThat(row.applicant()).isEqualTo("张*例");
    assertThat(((TimeLeft.Running) row.clock()).working()).isEqualTo(Duration.ofHours(2));
    assertThat(rows(HEALTH, Worklist.RECEIVE)).isEmpty();
    assertThat(rows(HEALTH, Worklist.IN_HAND)).isEmpty();
  }

  @Test
  void aReceivedCaseIsInEachDepartmentsListWithWhatWaitsForIt() {
    desk.receive();
    assertThat(rows(WINDOW, Worklist.RECEIVE)).isEmpty();
    assertThat(step(HEALTH)).isEqualTo("等您受理3件");
    assertThat(step(POLICE)).isEqualTo("等您受理1件");
    desk.accept(HEALTH, "birth-certificate", "vaccination");
    assertThat(step(HEALTH)).isEqualTo("等您受理1件，决定1件，预审1件");
    assertThat(rows(SUPERVISOR, Worklist.IN_HAND)).hasSize(1);
    assertThat(step(SUPERVISOR)).startsWith("等部门受理");
  }

  @Test
  void aPreReviewedItemWaitsForItsPrerequisite() {
    desk.receive().accept(HRSS, "social-card");
    desk.go(HRSS, new Command.PreReview(CASE, "social-card", ""));
    assertThat(rows(HRSS, Worklist.IN_HAND)).isEmpty();
    assertThat(rows(HRSS, Worklist.WAITING)).hasSize(1);
    desk.handle(HEALTH, "birth-certificate").handle(POLICE, "household");
    assertThat(step(HRSS)).isEqualTo("等您决定1件");
    assertThat(rows(HRSS, Worklist.WAITING)).isEmpty();
  }

  @Test
  void aClosedCaseIsInTheListOfAllWhoTookPart() {
    desk.go(WINDOW, new Command.RejectIntake(CASE, "材料看不清"));
    assertThat(rows(WINDOW, Worklist.COMPLETED)).hasSize(1);
    assertThat(rows(POLICE, Worklist.COMPLETED)).hasSize(1);
    assertThat(rows(CaseDesk.department("housing"), Worklist.COMPLETED)).isEmpty();
    assertThat(desk.cases.count(WINDOW, Worklist.RECEIVE)).isZero();
  }

  @Test
  void theMostPressingComesFirst() {
    desk.clock.advance(Duration.ofMinutes(30));
    desk.open(SampleCases.newborn("K03-261123-0038-Y"));
    assertThat(rows(WINDOW, Worklist.RECEIVE))
        .extracting(CaseRow::caseNo)
        .containsExactly(CASE, "K03-261123-0038-Y");
    assertThat(desk.cases.count(WINDOW, Worklist.RECEIVE)).isEqualTo(2);
  }

  @Test
  void theAdministratorHasNoCases() {
    for (Worklist which : Worklist.values()) {
      assertThat(rows(ADMINISTRATOR, which)).isEmpty();
      assertThat(desk.cases.count(ADMINISTRATOR, which)).isZero();
    }
  }

  private List<CaseRow> rows(Officer who, Worklist which) {
    return desk.cases.worklist(who, which);
  }

  private String step(Officer who) {
    return rows(who, Worklist.IN_HAND).getFirst().step().zh();
  }
}
