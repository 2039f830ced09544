package onething.backend.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import onething.backend.cases.Cases;
import onething.backend.cases.Command;
import onething.backend.progress.CitizenProgress.Known;
import onething.backend.progress.CitizenProgress.Stage;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.backend.testing.BackendTest;
import onething.backend.testing.SampleCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@BackendTest
@Import(ProgressTest.Checking.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressTest {

  private static final String CASE = "K03-261123-0037-X";
  private static final String HELD = "K03-261123-0038-Y";
  private static final Officer WINDOW =
      new Officer("window", "李示例", Role.WINDOW_OFFICER, Optional.empty());
  private static final Officer HEALTH =
      new Officer("health", "周示例", Role.DEPARTMENT_OFFICER, Optional.of("health"));

  @Autowired Cases cases;
  @Autowired Progress progress;
  @Autowired TransactionTemplate transaction;

  /** One submission that staff are checking. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Checking {
    @Bean
    CheckingCases oneIsChecked() {
      return SampleCases.token(HELD).hash()::equals;
    }
  }

  @BeforeAll
  void aCaseWithOneItemDone() {
    transaction.executeWithoutResult(status -> cases.open(SampleCases.newborn(CASE)));
    cases.handle(WINDOW, new Command.Receive(CASE));
    cases.handle(HEALTH, new Command.Accept(CASE, "parenting"));
    cases.handle(HEALTH, new Command.Decide(CASE, "parenting", Command.Decision.GRANT, ""));
    cases.handle(HEALTH, new Command.Complete(CASE, "parenting"));
  }

  @Test
  void theTokenOfTheSlipShowsTheCaseWithoutPersonalData() {
    Known known = (Known) progress.byToken(SampleCases.token(CASE).value());
    assertThat(known.title().zh()).isEqualTo("7件办好了1件");
    assertThat(known.items()).hasSize(7);
    assertThat(known.items().getLast().stage()).isEqualTo(Stage.DONE);
    assertThat(known.closed()).isFalse();
    assertThat(known.toString()).doesNotContain("张示例", "陈希", SampleCases.ID_NUMBER, CASE, "周示例");
  }

  @Test
  void theTokenMayBeTypedByHand() {
    String typed = SampleCases.token(CASE).value().replace("-", "").toLowerCase(Locale.ROOT);
    assertThat(progress.byToken(typed)).isInstanceOf(Known.class);
  }

  @Test
  void aSubmissionThatStaffAreCheckingSaysSo() {
    assertThat(progress.byToken(SampleCases.token(HELD).value()))
        .isInstanceOf(CitizenProgress.Checking.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "../../etc/passwd", "' or 1=1", "0000-0000-0000-0000-0000-0000-00"})
  void anythingElseHasNotArrived(String token) {
    assertThat(progress.byToken(token)).isInstanceOf(CitizenProgress.NotArrivedYet.class);
  }
}
