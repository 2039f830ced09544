package onething.backend.cases.store;

import static onething.backend.cases.store.CaseDesk.ADMINISTRATOR;
import static onething.backend.cases.store.CaseDesk.CASE;
import static onething.backend.cases.store.CaseDesk.HEALTH;
import static onething.backend.cases.store.CaseDesk.HRSS;
import static onething.backend.cases.store.CaseDesk.MEDINS;
import static onething.backend.cases.store.CaseDesk.POLICE;
import static onething.backend.cases.store.CaseDesk.SUPERVISOR;
import static onething.backend.cases.store.CaseDesk.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import onething.backend.cases.CaseState;
import onething.backend.cases.CaseView;
import onething.backend.cases.ChainCheck;
import onething.backend.cases.Command;
import onething.backend.cases.CommandResult;
import onething.backend.cases.EndCause;
import onething.backend.cases.ItemPhase;
import onething.backend.cases.ItemState;
import onething.backend.cases.Revealed;
import onething.backend.testing.SampleCases;
import onething.backend.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class StoredCasesTest {

  private final CaseDesk desk = new CaseDesk().open();

  @Test
  void aNewCaseWaitsForTheWindowWithEverythingTheCitizenHandedIn() {
    CaseView view = desk.cases.byNumber(CASE, WINDOW).orElseThrow();
    assertThat(view.standing().state())
        .isEqualTo(new CaseState.Submitted(TestClock.at("2026-11-23T14:54")));
    assertThat(view.standing().items()).hasSize(7);
    assertThat(view.kiosk()).isEqualTo("K03");
    assertThat(view.materials())
        .singleElement()
        .satisfies(bill -> {
          assertThat(bill.name().zh()).isEqualTo("住院收费票据");
          assertThat(bill.bytes()).isEqualTo(SampleCases.pdf().length);
          assertThat(bill.verdicts()).containsExactly("GOOD", "GOOD", "DOUBTFUL");
        });
    assertThat(view.exemptions()).hasSize(1);
  }

  @Test
  void identityIsMaskedUntilRevealedAndTheLookIsWrittenDown() {
    CaseView view = desk.cases.byNumber(CASE, WINDOW).orElseThrow();
    assertThat(view.applicant().name()).isEqualTo("张*例");
    assertThat(view.applicant().idNumber()).isEqualTo("9901**********0022");
    assertThat(view.form()).anyMatch(row -> row.id().equals("phone") && row.masked());
    assertThat(view.form()).anyMatch(row -> row.value().equals("陈希"));

    assertThat(desk.cases.reveal(CASE, WINDOW))
        .isInstanceOfSatisfying(
            Revealed.Shown.class,
            shown -> {
              assertThat(shown.applicant().idNumber()).isEqualTo(SampleCases.ID_NUMBER);
              assertThat(shown.form()).noneMatch(CaseView.FormRow::masked);
            });
    assertThat(desk.eventTypes()).containsExactly("submitted", "accessed");
  }

  @Test
  void whoHasNoBusinessWithACaseSeesNothingOfIt() {
    assertThat(desk.cases.byNumber(CASE, ADMINISTRATOR)).isEmpty();
    assertThat(desk.cases.events(CASE, CaseDesk.department("housing"))).isEmpty();
    assertThat(desk.cases.reveal(CASE, SUPERVISOR)).isInstanceOf(Revealed.NotShown.class);
    assertThat(desk.cases.material(CASE, "bill", SUPERVISOR)).isEmpty();
    assertThat(desk.give(ADMINISTRATOR, new Command.Receive(CASE)))
        .isInstanceOf(CommandResult.NotFound.class);
    assertThat(desk.eventTypes()).containsExactly("submitted");
  }

  @Test
  void theSupervisorReadsAndIsToldWhyTheyCannotAct() {
    assertThat(desk.cases.byNumber(CASE, SUPERVISOR).orElseThrow().allowed()).isEmpty();
    assertThat(desk.give(SUPERVISOR, new Command.Receive(CASE)))
        .isInstanceOf(CommandResult.NotAllowed.class);
  }

  @Test
  void aMaterialIsReadByteForByteAndTheFirstLookOfADayIsWrittenDown() {
    desk.receive();
    assertThat(desk.cases.material(CASE, "bill", MEDINS).orElseThrow().pdf())
        .isEqualTo(SampleCases.pdf());
    desk.cases.material(CASE, "bill", MEDINS);
    desk.cases.material(CASE, "bill", POLICE);
    assertThat(desk.eventTypes()).containsExactly("submitted", "received", "accessed", "accessed");
    desk.clock.set("2026-11-24T08:40");
    desk.cases.material(CASE, "bill", MEDINS);
    assertThat(desk.eventTypes()).hasSize(5);
    assertThat(desk.cases.material(CASE, "passport", MEDINS)).isEmpty();
  }

  @Test
  void aWholeLifeEndsCompletedWithAnIntactChain() {
    desk.receive()
        .handle(HEALTH, "birth-certificate", "vaccination", "parenting")
        .handle(POLICE, "household")
        .handle(HRSS, "social-card")
        .handle(MEDINS, "maternity-claim", "medical-insurance");
    assertThat(desk.cases.byNumber(CASE, WINDOW).orElseThrow().standing().state())
        .isEqualTo(new CaseState.Completed(desk.clock.instant(), CaseState.Outcome.ALL_GRANTED));
    assertThat(desk.cases.verify(CASE))
        .isInstanceOfSatisfying(
            ChainCheck.Intact.class, intact -> assertThat(intact.events()).isEqualTo(31));
  }

  @Test
  void aRefusalEndsItsDependantsWithTheReason() {
    desk.receive().handle(HEALTH, "birth-certificate").accept(POLICE, "household");
    desk.deny(POLICE, "household", "户主不同意");
    assertThat(((ItemState.Terminated) desk.state("social-card")).cause())
        .isEqualTo(new EndCause.PrerequisiteRefused("household", "户主不同意"));
    assertThat(desk.state("vaccination").phase()).isEqualTo(ItemPhase.TO_ACCEPT);
    assertThat(desk.cases.events(CASE, WINDOW))
        .anyMatch(event -> event.words().zh().equals("停办：社保卡，因为户口没办成"));
    assertThat(desk.cases.verify(CASE)).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void rejectingIntakeClosesTheCaseWithTheReason() {
    desk.go(WINDOW, new Command.RejectIntake(CASE, "材料看不清"));
    assertThat(desk.cases.byNumber(CASE, WINDOW).orElseThrow().standing().state())
        .isEqualTo(new CaseState.Rejected(desk.clock.instant(), "材料看不清"));
    assertThat(desk.cases.verify(CASE)).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void theSecondOfTwoIsToldWhoWasFirst() {
    desk.receive().accept(POLICE, "household");
    assertThat(desk.give(POLICE, new Command.NotAccept(CASE, "household", "材料不全")))
        .isInstanceOfSatisfying(
            CommandResult.Stale.class,
            stale -> assertThat(stale.why().zh()).startsWith("吴示例 10:24 先办了这一步（受理：户口）"));
  }

  @Test
  void whatComesTooEarlyIsInvalidAndChangesNothing() {
    assertThat(desk.give(POLICE, new Command.Accept(CASE, "household")))
        .isInstanceOf(CommandResult.Invalid.class);
    assertThat(desk.give(POLICE, new Command.Accept(CASE, "no-such-item")))
        .isInstanceOf(CommandResult.NotFound.class);
    assertThat(desk.give(WINDOW, new Command.Receive("K03-261123-9999-X")))
        .isInstanceOf(CommandResult.NotFound.class);
    assertThat(desk.eventTypes()).containsExactly("submitted");
  }

  @Test
  void aCitizenFindsTheCaseByTheirTokenOnly() {
    assertThat(desk.cases.byTokenHash(SampleCases.token(CASE).hash()))
        .hasValueSatisfying(standing -> assertThat(standing.caseNo()).isEqualTo(CASE));
    assertThat(desk.cases.byTokenHash(SampleCases.token("another").hash())).isEmpty();
  }

  @Test
  void theTokenItselfIsKeptNowhere() {
    String token = SampleCases.token(CASE).value();
    List<String> columns =
        desk.jdbc
            .sql(
                "select to_jsonb(c)::text from bundle_case c union all select to_jsonb(f)::text"
                    + " from case_file f union all select to_jsonb(e)::text from case_event e")
            .query(String.class)
            .list();
    assertThat(columns).isNotEmpty().noneMatch(row -> row.contains(token));
  }

  @Test
  void theEventsHoldNothingOfTheApplicant() {
    desk.receive();
    desk.cases.reveal(CASE, WINDOW);
    List<String> bodies = desk.jdbc.sql("select body from case_event").query(String.class).list();
    assertThat(bodies)
        .hasSize(3)
        .noneMatch(body -> body.contains("张示例") || body.contains(SampleCases.ID_NUMBER));
  }

  @Test
  void aNumberIsTakenOnce() {
    assertThatThrownBy(desk::open).isInstanceOf(DuplicateKeyException.class);
    assertThat(desk.eventTypes()).containsExactly("submitted");
  }

  @Test
  void anEarlierCaseOfTheSameMatterIsFoundUnlessItWasRefused() {
    desk.open(SampleCases.newborn("K03-261123-0040-A", "same matter", Optional.empty()));
    assertThat(desk.cases.alike("same matter")).contains("K03-261123-0040-A");
    assertThat(desk.cases.alike("other matter")).isEmpty();
    desk.go(WINDOW, new Command.RejectIntake("K03-261123-0040-A", "重复"));
    assertThat(desk.cases.alike("same matter")).isEmpty();
  }
}
