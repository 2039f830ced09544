package onething.backend.workbench.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Duration;
import java.util.stream.IntStream;
import onething.backend.cases.CaseAction;
import onething.backend.cases.CaseRow;
import onething.backend.cases.Worklist;
import onething.backend.workbench.sample.SampleCase;
import onething.backend.workbench.sample.SignedInAs;
import onething.backend.workbench.sample.WorkbenchTest;
import org.junit.jupiter.api.Test;

class InboxViewTest extends WorkbenchTest {

  private static final String FIRST = "K03-261123-0001-A";
  private static final String SECOND = "K03-261123-0002-B";

  @Test
  void whatExpiresStandsFirstInAmberAndLaterDaysBelow() {
    fillTwo();
    open("");
    assertThat(words(named("row-" + FIRST))).contains("1小时20分", "新生儿出生", "张**", "自助机K03");
    assertThat(words(named("row-" + SECOND))).contains("2天");
    assertThat(pageWords()).contains("今天要办完", "明天以后");
    assertThat(
            find(com.vaadin.flow.component.html.Span.class).withClassName("wb-left", "soon").all())
        .hasSize(1);
  }

  @Test
  void theFirstCaseIsLookedAtUntilAnotherIsChosen() {
    fillTwo();
    open("");
    assertThat(named("row-" + FIRST).getElement().getAttribute("aria-current")).isEqualTo("true");
    test((NativeTableRow) named("row-" + SECOND)).click();
    assertThat(named("row-" + SECOND).getElement().getAttribute("aria-current")).isEqualTo("true");
    assertThat(named("row-" + FIRST).getElement().hasAttribute("aria-current")).isFalse();
    assertThat(named("open-case").getElement().getAttribute("href")).contains(SECOND);
  }

  @Test
  void aRefreshShowsWhatIsNewAndKeepsWhatIsChosen() {
    fillTwo();
    open("");
    test((NativeTableRow) named("row-" + SECOND)).click();
    var third = SampleCase.arrived("K03-261123-0003-C").by("赵**");
    cases.put(third.view());
    cases.list(Worklist.RECEIVE, first().row("等您收件"), second().row("等您收件"), third.row("等您收件"));
    poll();
    assertThat(shown("row-K03-261123-0003-C")).isTrue();
    assertThat(named("row-" + SECOND).getElement().getAttribute("aria-current")).isEqualTo("true");
  }

  @Test
  void rowsThatStayKeepTheirPlaceOnThePage() {
    fillTwo();
    open("");
    var before = named("row-" + FIRST);
    poll();
    assertThat(named("row-" + FIRST)).isSameAs(before);
  }

  @Test
  void anEmptyListSaysWhatHappensNext() {
    open("");
    assertThat(words(named("empty"))).contains("都收完了", "不用刷新");
  }

  @Test
  void eachRoleSeesItsOwnTabs() {
    open("");
    assertThat(shown("tab-receive")).isTrue();
    signIn(SignedInAs.POLICE);
    open("?list=in_hand");
    assertThat(shown("tab-receive")).isFalse();
    assertThat(words(named("tab-in_hand"))).contains("等我办");
  }

  @Test
  void theAdministratorSeesNoCases() {
    fillTwo();
    signIn(SignedInAs.ADMIN);
    open("accounts");
    assertThat(shown("nav-inbox")).isFalse();
    assertThat(shown("nav-accounts")).isTrue();
  }

  @Test
  void aTabIsPartOfTheAddress() {
    cases.list(Worklist.COMPLETED, first().row("办结"));
    open("");
    click("tab-completed");
    assertThat(shown("row-" + FIRST)).isTrue();
    assertThat(named("tab-completed").getElement().getAttribute("aria-current")).isEqualTo("page");
  }

  @Test
  void aWholeNumberOpensItsCaseHoweverItWasTyped() {
    fillTwo();
    open("");
    test((Input) named("search")).setValue(" k03-261123-0002-b ");
    assertThat(pageWords()).contains("7件事");
    assertThat(shown("similar")).isFalse();
  }

  @Test
  void apartOfANumberNarrowsTheList() {
    fillTwo();
    open("");
    test((Input) named("search")).setValue("0002");
    assertThat(shown("row-" + SECOND)).isTrue();
    assertThat(shown("row-" + FIRST)).isFalse();
  }

  @Test
  void aNumberThatIsNotThereIsToldWithTheNextStep() {
    fillTwo();
    open("");
    test((Input) named("search")).setValue("9999");
    assertThat(words(named("empty"))).contains("9999", "凭条");
  }

  @Test
  void aLongListHasPages() {
    cases.list(
        Worklist.RECEIVE,
        IntStream.rangeClosed(1, 45)
            .mapToObj(i -> SampleCase.arrived("K03-261123-%04d-A".formatted(i)).row("等您收件"))
            .toArray(CaseRow[]::new));
    open("");
    assertThat(pageWords()).contains("第1页，共3页");
    click("page-after");
    assertThat(shown("row-K03-261123-0021-A")).isTrue();
    assertThat(shown("row-K03-261123-0020-A")).isFalse();
  }

  @Test
  void aSecondCaseOfTheSameMatterIsPointedOut() {
    var row = first();
    cases.put(row.similarTo("K03-261122-0009-Z").view());
    cases.list(Worklist.RECEIVE, row.row("等您收件"));
    open("");
    assertThat(pageWords()).contains("同一个人为同一个孩子交过", "K03-261122-0009-Z");
  }

  private void fillTwo() {
    cases.put(first().view());
    cases.put(second().view());
    cases.list(Worklist.RECEIVE, first().row("等您收件"), second().row("等您收件"));
  }

  private static SampleCase first() {
    return SampleCase.arrived(FIRST).allow(CaseAction.RECEIVE, CaseAction.REJECT_INTAKE);
  }

  private static SampleCase second() {
    return SampleCase.arrived(SECOND).due(SampleCase.NOW.plus(Duration.ofDays(2)));
  }
}
