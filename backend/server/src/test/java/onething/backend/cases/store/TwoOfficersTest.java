package onething.backend.cases.store;

import static onething.backend.cases.store.CaseDesk.CASE;
import static onething.backend.cases.store.CaseDesk.HEALTH;
import static onething.backend.cases.store.CaseDesk.HRSS;
import static onething.backend.cases.store.CaseDesk.MEDINS;
import static onething.backend.cases.store.CaseDesk.POLICE;
import static onething.backend.cases.store.CaseDesk.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onething.backend.cases.ChainCheck;
import onething.backend.cases.Command;
import onething.backend.cases.CommandResult;
import onething.backend.staff.Officer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** F39: several officers act on one case at the same moment. */
class TwoOfficersTest {

  private final CaseDesk desk = new CaseDesk().open();

  @RepeatedTest(10)
  void oneWinsAndTheOtherIsTold() throws Exception {
    List<CommandResult> results =
        atOnce(
            List.of(
                () -> desk.give(WINDOW, new Command.Receive(CASE)),
                () -> desk.give(WINDOW, new Command.RejectIntake(CASE, "材料看不清"))));
    assertThat(results).hasAtLeastOneElementOfType(CommandResult.Done.class);
    assertThat(results).hasAtLeastOneElementOfType(CommandResult.Stale.class);
    assertThat(desk.cases.verify(CASE)).isInstanceOf(ChainCheck.Intact.class);
    assertThat(desk.eventTypes()).hasSize(2);
  }

  @Test
  void eightClerksAcceptTheSameItemAndOneOfThemDoes() throws Exception {
    desk.receive();
    List<Callable<CommandResult>> clerks = new ArrayList<>();
    for (int clerk = 0; clerk < 8; clerk++) {
      clerks.add(() -> desk.give(POLICE, new Command.Accept(CASE, "household")));
    }
    List<CommandResult> results = atOnce(clerks);
    assertThat(results).filteredOn(CommandResult.Done.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(CommandResult.Stale.class::isInstance).hasSize(7);
    assertThat(desk.eventTypes()).containsOnlyOnce("accepted");
  }

  @Test
  void departmentsDoNotGetInEachOthersWay() throws Exception {
    desk.receive();
    List<CommandResult> results =
        atOnce(
            List.of(
                accepts(HEALTH, "birth-certificate"),
                accepts(POLICE, "household"),
                accepts(HRSS, "social-card"),
                accepts(MEDINS, "maternity-claim"),
                accepts(MEDINS, "medical-insurance"),
                accepts(HEALTH, "parenting"),
                accepts(HEALTH, "vaccination")));
    assertThat(results).hasSize(7).hasOnlyElementsOfType(CommandResult.Done.class);
    assertThat(desk.cases.verify(CASE)).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void pagesOfAMaterialAskedForAtOnceAreOneLook() throws Exception {
    List<Callable<Boolean>> pages = new ArrayList<>();
    for (int page = 0; page < 6; page++) {
      pages.add(() -> desk.cases.material(CASE, "bill", WINDOW).isPresent());
    }
    assertThat(atOnce(pages)).containsOnly(true);
    assertThat(desk.eventTypes()).containsExactly("submitted", "accessed");
  }

  private Callable<CommandResult> accepts(Officer who, String item) {
    return () -> desk.give(who, new Command.Accept(CASE, item));
  }

  private static <T> List<T> atOnce(List<Callable<T>> officers) throws Exception {
    CyclicBarrier start = new CyclicBarrier(officers.size());
    try (ExecutorService desks = Executors.newFixedThreadPool(officers.size())) {
      List<Future<T>> answers = new ArrayList<>();
      for (Callable<T> officer : officers) {
        answers.add(
            desks.submit(() -> {
              start.await();
              return officer.call();
            }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> answer : answers) {
        results.add(answer.get());
      }
      return results;
    }
  }
}
