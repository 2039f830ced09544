package onething.backend.cases.store;

import static onething.backend.cases.store.CaseDesk.CASE;
import static onething.backend.cases.store.CaseDesk.HEALTH;
import static onething.backend.cases.store.CaseDesk.MEDINS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onething.backend.cases.ChainCheck;
import onething.backend.testing.SampleCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changes the past is refused; who does it with the powers of the database is found out. */
class TamperingTest {

  private final CaseDesk desk =
      new CaseDesk()
          .open()
          .receive()
          .handle(HEALTH, "birth-certificate")
          .accept(MEDINS, "maternity-claim");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update case_event set actor = 'somebody' where seq = 2",
        "update case_event set hash = hash",
        "delete from case_event where seq = 2",
        "delete from case_event",
        "truncate case_event"
      })
  void theDatabaseRefusesToChangeEvents(String sql) {
    assertThatThrownBy(() -> desk.jdbc.sql(sql).update())
        .rootCause()
        .hasMessageContaining("events are only ever added");
    assertThat(desk.cases.verify(CASE)).isInstanceOf(ChainCheck.Intact.class);
  }

  @ParameterizedTest(name = "{0} is found at event {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "update case_event set actor = 'somebody' where seq = 2                   | 2 | altered",
        "update case_event set at = at + interval '1 second' where seq = 3        | 3 | altered",
        "update case_event set type = 'granted' where seq = 3                     | 3 | altered",
        "update case_event set item = 'household' where seq = 4                   | 4 | altered",
        "update case_event set body = replace(body, 'window', 'police')           | 2 | altered",
        "update case_event set body = 'not even JSON' where seq = 5               | 5 | altered",
        "update case_event set hash = repeat('0', 64) where seq = 2               | 2 | altered",
        "delete from case_event where seq = 3                                     | 3 | missing",
        "delete from case_event where seq = 8                                     | 8 | missing",
        "update bundle_case set head = repeat('0', 64)                            | 8 | altered",
        "update item_case set phase = 'COMPLETED' where item = 'maternity-claim'  | 8 | state",
        "update bundle_case set state = 'SUBMITTED'                               | 8 | state",
      })
  void anAlteredRowIsFound(String sql, int seq, String code) {
    withoutTriggers(sql);
    assertThat(desk.cases.verify(CASE)).isEqualTo(new ChainCheck.Broken(seq, code));
  }

  @Test
  void anEventThatWasAddedBehindTheBackIsFound() {
    withoutTriggers(
        """
        insert into case_event
        select case_no, seq + 1, at, actor, type, item, body, hash from case_event where seq = 8
        """);
    assertThat(desk.cases.verify(CASE)).isEqualTo(new ChainCheck.Broken(9, "altered"));
  }

  @Test
  void anotherCasesChainIsNoSubstitute() {
    String other = "K03-261123-0038-Y";
    desk.open(SampleCases.newborn(other));
    withoutTriggers(
        "update case_event e set body = o.body, hash = o.hash from case_event o where e.case_no = '"
            + other
            + "' and o.case_no = '"
            + CASE
            + "' and e.seq = o.seq");
    assertThat(desk.cases.verify(other)).isEqualTo(new ChainCheck.Broken(1, "altered"));
    assertThat(desk.cases.verify(CASE)).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void whatDoesNotExistIsNotIntact() {
    assertThat(desk.cases.verify("K03-261123-9999-Z")).isInstanceOf(ChainCheck.NotFound.class);
  }

  /** As somebody would who owns the database. */
  private void withoutTriggers(String sql) {
    desk.jdbc.sql("alter table case_event disable trigger user").update();
    assertThat(desk.jdbc.sql(sql).update()).isPositive();
    desk.jdbc.sql("alter table case_event enable trigger user").update();
  }
}
