package onething.backend.cases.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import onething.backend.cases.Cases;
import onething.backend.cases.Command;
import onething.backend.cases.Command.Decision;
import onething.backend.cases.CommandResult;
import onething.backend.cases.ItemStanding;
import onething.backend.cases.ItemState;
import onething.backend.cases.NewCase;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.backend.testing.SampleCases;
import onething.backend.testing.TestClock;
import onething.backend.testing.TestPostgres;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Officers at work on a real database, with a clock that stands still until moved. */
final class CaseDesk {

  static final Officer WINDOW = officer("window", Role.WINDOW_OFFICER);
  static final Officer SUPERVISOR = officer("supervisor", Role.SUPERVISOR);
  static final Officer ADMINISTRATOR = officer("admin", Role.ADMINISTRATOR);
  static final Officer HEALTH = department("health");
  static final Officer POLICE = department("police");
  static final Officer HRSS = department("hrss");
  static final Officer MEDINS = department("medins");

  static final String CASE = "K03-261123-0037-X";

  final TestClock clock = new TestClock();
  final JdbcClient jdbc;
  final Cases cases;
  private final TransactionTemplate transaction;

  CaseDesk() {
    this(Policy.xinxiang());
  }

  CaseDesk(Policy policy) {
    this(policy, TestPostgres.fresh());
  }

  private CaseDesk(Policy policy, DataSource database) {
    WorkCalendar calendar = WorkCalendar.bundled();
    jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    cases =
        CaseConfiguration.assemble(
            jdbc,
            new WorkingDeadlines(policy, calendar),
            new Timekeeper(clock, calendar),
            username -> username.equals("police") ? "吴示例" : username);
  }

  CaseDesk open() {
    return open(SampleCases.newborn(CASE));
  }

  CaseDesk open(NewCase newCase) {
    transaction.executeWithoutResult(status -> cases.open(newCase));
    return this;
  }

  CommandResult give(Officer who, Command command) {
    return cases.handle(who, command);
  }

  /** Gives a command that must be done. */
  CaseDesk go(Officer who, Command command) {
    if (!(give(who, command) instanceof CommandResult.Done)) {
      throw new AssertionError(command + " was not done");
    }
    return this;
  }

  CaseDesk receive() {
    return go(WINDOW, new Command.Receive(CASE));
  }

  CaseDesk accept(Officer who, String... items) {
    Stream.of(items).forEach(item -> go(who, new Command.Accept(CASE, item)));
    return this;
  }

  CaseDesk handle(Officer who, String... items) {
    Stream.of(items).forEach(item -> accept(who, item).grant(who, item).complete(who, item));
    return this;
  }

  CaseDesk grant(Officer who, String item) {
    return go(who, new Command.Decide(CASE, item, Decision.GRANT, ""));
  }

  CaseDesk deny(Officer who, String item, String reason) {
    return go(who, new Command.Decide(CASE, item, Decision.DENY, reason));
  }

  CaseDesk complete(Officer who, String item) {
    return go(who, new Command.Complete(CASE, item));
  }

  ItemStanding item(String id) {
    return cases.byNumber(CASE, WINDOW).orElseThrow().standing().items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  ItemState state(String id) {
    return item(id).state();
  }

  List<String> eventTypes() {
    return cases.events(CASE, WINDOW).stream().map(event -> event.type()).toList();
  }

  static Officer department(String id) {
    return new Officer(id, id, Role.DEPARTMENT_OFFICER, Optional.of(id));
  }

  private static Officer officer(String name, Role role) {
    return new Officer(name, name, role, Optional.empty());
  }
}
