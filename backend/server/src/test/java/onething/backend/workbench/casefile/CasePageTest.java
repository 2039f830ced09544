package onething.backend.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onething.backend.cases.CaseAction;
import onething.backend.cases.CaseState;
import onething.backend.cases.Command;
import onething.backend.cases.CommandResult;
import onething.backend.cases.EventView;
import onething.backend.cases.ItemState;
import onething.backend.workbench.sample.SampleCase;
import onething.backend.workbench.sample.SignedInAs;
import onething.backend.workbench.sample.WorkbenchTest;
import onething.catalogue.Text;
import org.junit.jupiter.api.Test;

class CasePageTest extends WorkbenchTest {

  private static final String NO = "K03-261123-0001-A";

  @Test
  void theWindowReceivesWithOneClickAndIsToldSo() {
    cases.put(arrived().view());
    open("cases/" + NO);
    cases.answer(command -> {
      cases.put(SampleCase.received(NO).view());
      return new CommandResult.Done(SampleCase.received(NO).view().standing());
    });
    click("action-receive");
    assertThat(cases.handled()).containsExactly(new Command.Receive(NO));
    assertThat(words(named("result"))).contains("收件了");
    assertThat(shown("action-receive")).isFalse();
  }

  @Test
  void aRefusalNeedsAReasonBeforeItIsSent() {
    cases.put(arrived().view());
    open("cases/" + NO);
    click("action-reject-intake");
    click("confirm");
    assertThat(cases.handled()).isEmpty();
    assertThat(words(named("reason-wrong"))).contains("理由还没写");
    assertThat(named("reason").getElement().getAttribute("aria-invalid")).isEqualTo("true");
  }

  @Test
  void aReasonGoesWithTheRefusal() {
    cases.put(ready(CaseAction.GRANT, CaseAction.DENY).view());
    signIn(SignedInAs.POLICE);
    open("cases/" + NO);
    click("action-deny-household");
    ((ReasonField) named("reason")).setValue("  住址不在本县 ");
    click("confirm");
    assertThat(cases.handled())
        .containsExactly(new Command.Decide(NO, "household", Command.Decision.DENY, "住址不在本县"));
    assertThat(words(named("result"))).contains("决定不予");
  }

  @Test
  void aCommonPhraseFillsTheReason() {
    cases.put(
        SampleCase.received(NO)
            .item("household", new ItemState.ToAccept(SampleCase.NOW), CaseAction.NOT_ACCEPT)
            .view());
    signIn(SignedInAs.POLICE);
    open("cases/" + NO);
    click("action-not-accept-household");
    var phrase = ActionWords.phrases(CaseAction.NOT_ACCEPT).getFirst();
    test(find(com.vaadin.flow.component.html.NativeButton.class).withText(phrase).single()).click();
    click("confirm");
    assertThat(cases.handled()).containsExactly(new Command.NotAccept(NO, "household", phrase));
  }

  @Test
  void grantingIsAskedOnceMoreAndCanBeLeft() {
    cases.put(ready(CaseAction.GRANT, CaseAction.DENY).view());
    signIn(SignedInAs.POLICE);
    open("cases/" + NO);
    click("action-grant-household");
    assertThat(pageWords()).contains("不能撤回");
    click("cancel");
    assertThat(cases.handled()).isEmpty();
    click("action-grant-household");
    click("confirm");
    assertThat(cases.handled())
        .containsExactly(new Command.Decide(NO, "household", Command.Decision.GRANT, ""));
  }

  @Test
  void acceptingPreReviewingAndCompletingSendTheirCommands() {
    signIn(SignedInAs.POLICE);
    for (var action : List.of(CaseAction.ACCEPT, CaseAction.PRE_REVIEW, CaseAction.COMPLETE)) {
      cases.put(
          SampleCase.received(NO)
              .item("household", new ItemState.ToAccept(SampleCase.NOW), action)
              .view());
      open("cases/" + NO + "?" + action);
      click("action-" + ActionWords.word(action) + "-household");
      if (ActionWords.asks(action) != ActionWords.Asks.NOTHING) {
        click("confirm");
      }
    }
    assertThat(cases.handled())
        .containsExactly(
            new Command.Accept(NO, "household"),
            new Command.PreReview(NO, "household", ""),
            new Command.Complete(NO, "household"));
  }

  @Test
  void whoComesSecondIsToldAndSeesWhatIsTrueNow() {
    cases.put(ready(CaseAction.GRANT).view());
    signIn(SignedInAs.POLICE);
    open("cases/" + NO);
    click("action-grant-household");
    cases.answer(command -> {
      var now = granted();
      cases.put(now.view());
      return new CommandResult.Stale(
          new Text("周示例二在10:20已经准予了", "Someone granted it at 10:20"), now.view().standing());
    });
    click("confirm");
    assertThat(words(named("result"))).contains("已经准予了", "没有记下");
    assertThat(shown("action-grant-household")).isFalse();
    assertThat(named("item-household").getElement().getAttribute("data-state")).isEqualTo("done");
  }

  @Test
  void aStepTakenByAnotherMeanwhileClosesTheQuestion() {
    cases.put(ready(CaseAction.GRANT).view());
    signIn(SignedInAs.POLICE);
    open("cases/" + NO);
    click("action-grant-household");
    cases.put(granted().view());
    poll();
    assertThat(shown("confirm")).isFalse();
    assertThat(words(named("result"))).contains("刚才有人先办了这一步");
  }

  @Test
  void aRefreshLeavesAHalfWrittenReasonAlone() {
    cases.put(ready(CaseAction.DENY).view());
    signIn(SignedInAs.POLICE);
    open("cases/" + NO);
    click("action-deny-household");
    ((ReasonField) named("reason")).setValue("写到一半");
    cases.happened(event("某事"));
    poll();
    assertThat(((ReasonField) named("reason")).getValue()).isEqualTo("写到一半");
    assertThat(words(named("history"))).contains("某事");
  }

  @Test
  void theSupervisorSeesEverythingAndCanDoNothing() {
    cases.put(SampleCase.received(NO).view());
    signIn(SignedInAs.SUPERVISOR);
    open("cases/" + NO);
    assertThat(words(named("nothing-to-do"))).contains("只看不办");
    assertThat(pageWords()).contains("住院收费票据", "申请表", "2份免交");
  }

  @Test
  void personalDataIsMaskedUntilItIsAskedForAndMaskedAgainAfter() {
    cases.put(arrived().view());
    open("cases/" + NO);
    assertThat(words(named("applicant-id"))).isEqualTo("9901**********0022");
    click("reveal");
    assertThat(words(named("applicant-name"))).isEqualTo("张示例");
    assertThat(cases.reveals()).containsExactly("window");
    click("reveal");
    assertThat(words(named("applicant-name"))).isEqualTo("张**");
    assertThat(cases.reveals()).hasSize(1);
  }

  @Test
  void theFormNamesTheSourceOfEachValue() {
    cases.put(arrived().view());
    open("cases/" + NO);
    click("tab-form");
    assertThat(words(named("field-childName"))).isEqualTo("陈希");
    assertThat(pageWords()).contains("身份证", "申请人填写");
  }

  @Test
  void whatNeedNotBeHandedInStandsWithItsEvidence() {
    cases.put(arrived().view());
    open("cases/" + NO);
    click("tab-exempt");
    assertThat(pageWords()).contains("结婚证", "电子证照", "REG-0001");
  }

  @Test
  void scannedPagesAreShownAsPictures() {
    cases.put(arrived().view());
    open("cases/" + NO);
    assertThat(named("page-3").getElement().getAttribute("src"))
        .endsWith("workbench/pages/" + NO + "/hospital-bill/3");
  }

  @Test
  void aRefusalShowsItsReasonAndWhatItEnded() {
    cases.put(
        SampleCase.received(NO)
            .item("household", new ItemState.Denied(SampleCase.NOW, "住址不在本县"))
            .item(
                "social-card",
                new ItemState.Terminated(
                    SampleCase.NOW,
                    new onething.backend.cases.EndCause.PrerequisiteRefused("household", "住址不在本县")))
            .view());
    open("cases/" + NO);
    assertThat(words(named("item-household"))).contains("决定不予", "理由：住址不在本县");
    assertThat(named("item-household").getElement().getAttribute("data-state"))
        .isEqualTo("refused");
    assertThat(words(named("item-social-card"))).contains("不再办了", "前面那件没办成");
    assertThat(named("item-social-card").getElement().getAttribute("data-state"))
        .isEqualTo("stopped");
  }

  @Test
  void aDependantNamesWhatItWaitsFor() {
    cases.put(SampleCase.received(NO).waiting("medical-insurance", "户口登记").view());
    open("cases/" + NO);
    assertThat(words(named("item-medical-insurance"))).contains("等户口登记办好");
  }

  @Test
  void aCaseThatIsNotTheirsLooksLikeNone() {
    open("cases/K03-261123-9999-Z");
    assertThat(words(named("missing"))).contains("没有这份办件");
  }

  @Test
  void textFromOutsideStaysText() {
    cases.put(arrived().by("<img src=x onerror=alert(1)>").view());
    cases.happened(event("<script>alert(1)</script>"));
    open("cases/" + NO);
    assertThat(words(named("applicant-name"))).isEqualTo("<img src=x onerror=alert(1)>");
    assertThat(named("history").getElement().getOuterHTML()).doesNotContain("<script>");
  }

  @Test
  void aClosedCaseSaysSo() {
    cases.put(SampleCase.received(NO).is(new CaseState.Rejected(SampleCase.NOW, "扫的页看不清")).view());
    open("cases/" + NO);
    assertThat(shown("time-left")).isFalse();
    assertThat(words(named("nothing-to-do"))).contains("扫的页看不清");
  }

  private static EventView event(String words) {
    return new EventView(
        1,
        SampleCase.NOW,
        "kiosk:K03",
        "submitted",
        Optional.empty(),
        new Text(words, words),
        "00");
  }

  private static SampleCase arrived() {
    return SampleCase.arrived(NO).allow(CaseAction.RECEIVE, CaseAction.REJECT_INTAKE);
  }

  private static SampleCase ready(CaseAction... actions) {
    return SampleCase.received(NO)
        .item("household", new ItemState.Ready(SampleCase.NOW.plus(Duration.ofDays(1))), actions);
  }

  private static SampleCase granted() {
    return SampleCase.received(NO).item("household", new ItemState.Granted(SampleCase.NOW));
  }
}
