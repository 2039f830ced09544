package onething.backend.workbench.held;

import static org.assertj.core.api.Assertions.assertThat;

import onething.backend.submissions.HeldSubmission;
import onething.backend.submissions.HeldSubmissions.Release;
import onething.backend.submissions.HoldReason;
import onething.backend.workbench.sample.SampleCase;
import onething.backend.workbench.sample.SignedInAs;
import onething.backend.workbench.sample.WorkbenchTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuarantineViewTest extends WorkbenchTest {

  private static final String NO = "K03-261123-0037-X";

  @Test
  void whatDoesNotMatchStandsWithItsReasonItsKioskAndTheNextStep() {
    held.put(held(HoldReason.PLAN_DIFFERS));
    open("quarantine");
    assertThat(words(named("held-" + NO)))
        .contains("11月23日10:24", "自助机K03", "这边算出的清单不一样", "可以按这边算的清单立案");
    assertThat(pageWords()).contains("封着没动");
  }

  @ParameterizedTest
  @EnumSource(HoldReason.class)
  void everyReasonIsSaidInPlainWordsWithANextStep(HoldReason reason) {
    assertThat(HoldWords.why(reason)).isNotBlank().doesNotContain(reason.name());
    assertThat(HoldWords.next(reason)).isNotBlank();
  }

  @Test
  void theWindowOpensACaseOnlyWhenSureOfIt() {
    held.put(held(HoldReason.PLAN_DIFFERS));
    held.answer(new Release.Opened(NO));
    open("quarantine");
    click("open-anyway-" + NO);
    assertThat(shown("held-" + NO)).isTrue();
    click("open-anyway-" + NO);
    assertThat(words(named("result"))).contains("立案了");
    assertThat(shown("held-" + NO)).isFalse();
    assertThat(shown("empty")).isTrue();
  }

  @Test
  void whatIsNotSoundCannotBeOpened() {
    held.put(held(HoldReason.BAD_SIGNATURE));
    open("quarantine");
    assertThat(shown("open-anyway-" + NO)).isFalse();
    held.answer(new Release.StillHeld(HoldReason.BAD_SIGNATURE));
    click("check-again-" + NO);
    assertThat(words(named("result"))).contains("还是对不上");
  }

  @Test
  void whoOnlyWatchesSeesTheListWithoutButtons() {
    held.put(held(HoldReason.PLAN_DIFFERS));
    signIn(SignedInAs.SUPERVISOR);
    open("quarantine");
    assertThat(shown("held-" + NO)).isTrue();
    assertThat(shown("open-anyway-" + NO)).isFalse();
    assertThat(shown("check-again-" + NO)).isFalse();
  }

  private static HeldSubmission held(HoldReason reason) {
    return new HeldSubmission(7, NO, "K03", reason, SampleCase.NOW);
  }
}
