package onething.backend.cases.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onething.backend.cases.CaseAction;
import onething.backend.cases.Command;
import onething.backend.cases.Command.Decision;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import org.junit.jupiter.api.Test;

class AuthorityTest {

  private static final Officer WINDOW = officer("window", Role.WINDOW_OFFICER);
  private static final Officer SUPERVISOR = officer("supervisor", Role.SUPERVISOR);
  private static final Officer ADMINISTRATOR = officer("admin", Role.ADMINISTRATOR);
  private static final Officer POLICE = department("police");
  private static final Officer HEALTH = department("health");

  private static final List<Command> INTAKE =
      List.of(new Command.Receive(Play.CASE), new Command.RejectIntake(Play.CASE, "原因"));
  private static final List<Command> HOUSEHOLD =
      List.of(
          new Command.Accept(Play.CASE, "household"),
          new Command.NotAccept(Play.CASE, "household", "原因"),
          new Command.PreReview(Play.CASE, "household", ""),
          new Command.Decide(Play.CASE, "household", Decision.GRANT, ""),
          new Command.Complete(Play.CASE, "household"));

  private final BundleCase newborn = Play.newborn().whole();

  @Test
  void onlyTheWindowReceivesAndRejects() {
    assertThat(INTAKE).allMatch(command -> may(WINDOW, command));
    assertThat(Stream.of(SUPERVISOR, ADMINISTRATOR, POLICE, HEALTH))
        .allSatisfy(who -> assertThat(INTAKE).noneMatch(command -> may(who, command)));
  }

  @Test
  void onlyTheDepartmentInChargeHandlesAnItem() {
    assertThat(HOUSEHOLD).allMatch(command -> may(POLICE, command));
    assertThat(Stream.of(WINDOW, SUPERVISOR, ADMINISTRATOR, HEALTH))
        .allSatisfy(who -> assertThat(HOUSEHOLD).noneMatch(command -> may(who, command)));
  }

  @Test
  void aDepartmentSeesTheCasesInWhichItTakesPart() {
    assertThat(Authority.sees(POLICE, newborn)).isTrue();
    assertThat(Authority.sees(department("housing"), newborn)).isFalse();
  }

  @Test
  void theSupervisorSeesEverythingButNobodysData() {
    assertThat(Authority.sees(SUPERVISOR, newborn)).isTrue();
    assertThat(Authority.mayReveal(SUPERVISOR, newborn)).isFalse();
  }

  @Test
  void theAdministratorSeesNoCase() {
    assertThat(Authority.sees(ADMINISTRATOR, newborn)).isFalse();
    assertThat(Authority.mayReveal(ADMINISTRATOR, newborn)).isFalse();
  }

  @Test
  void whoHandlesACaseMaySeeItsData() {
    assertThat(Authority.mayReveal(WINDOW, newborn)).isTrue();
    assertThat(Authority.mayReveal(POLICE, newborn)).isTrue();
    assertThat(Authority.mayReveal(department("housing"), newborn)).isFalse();
  }

  @Test
  void theWindowIsOfferedIntakeUntilItIsDone() {
    assertThat(Choices.ofCase(WINDOW, newborn))
        .containsExactly(CaseAction.RECEIVE, CaseAction.REJECT_INTAKE);
    assertThat(Choices.ofCase(WINDOW, Play.newborn().receive().whole())).isEmpty();
    assertThat(Choices.ofCase(SUPERVISOR, newborn)).isEmpty();
  }

  private boolean may(Officer who, Command command) {
    return Authority.refusal(who, newborn, command).isEmpty();
  }

  static Officer department(String id) {
    return new Officer(id, id, Role.DEPARTMENT_OFFICER, Optional.of(id));
  }

  private static Officer officer(String name, Role role) {
    return new Officer(name, name, role, Optional.empty());
  }
}
