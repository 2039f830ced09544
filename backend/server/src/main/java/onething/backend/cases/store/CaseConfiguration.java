package onething.backend.cases.store;

import java.time.Clock;
import java.util.function.UnaryOperator;
import onething.backend.cases.Cases;
import onething.backend.cases.machine.Deadlines;
import onething.backend.cases.machine.Forecast;
import onething.backend.cases.machine.Rules;
import onething.backend.staff.Accounts;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts the case store together. */
@Configuration(proxyBeanMethods = false)
class CaseConfiguration {

  @Bean
  Cases cases(
      JdbcClient jdbc, Clock clock, Policy policy, WorkCalendar calendar, Accounts accounts) {
    return assemble(
        jdbc,
        new WorkingDeadlines(policy, calendar),
        new Timekeeper(clock, calendar),
        actor -> displayName(accounts, actor));
  }

  /** The store without a container, for tests and measurements. */
  static StoredCases assemble(
      JdbcClient jdbc, Deadlines deadlines, Timekeeper time, UnaryOperator<String> nameOf) {
    // Its own mapper: the hashes must not depend on how the web layer is set up.
    JsonMapper json = JsonMapper.builder().build();
    Chain chain = new Chain(json);
    CaseTables tables = new CaseTables(jdbc);
    CaseWriter writer = new CaseWriter(jdbc, json);
    CaseFiles files = new CaseFiles(jdbc, json);
    Histories histories = new Histories(jdbc, json, chain);
    Standings standings = new Standings(new Forecast(deadlines), time);
    Rules rules = new Rules(deadlines);
    return new StoredCases(
        tables,
        new CaseOpener(jdbc, json, writer),
        files,
        histories,
        new Views(standings, time, files),
        standings,
        new Worklists(jdbc, time),
        new Handling(tables, writer, histories, chain, rules, standings, time, nameOf),
        chain,
        deadlines,
        time);
  }

  private static String displayName(Accounts accounts, String actor) {
    return accounts.find(actor).map(account -> account.officer().displayName()).orElse(actor);
  }
}
