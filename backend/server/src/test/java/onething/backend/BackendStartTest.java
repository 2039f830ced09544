package onething.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import onething.backend.testing.BackendTest;
import onething.backend.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class BackendStartTest {

  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @LocalServerPort int port;

  @Test
  void startsOnAMigratedDatabaseWithTheTestsClock() {
    assertThat(jdbc.sql("select count(*) from bundle_case").query(Integer.class).single()).isZero();
    assertThat(clock).isInstanceOf(TestClock.class);
    assertThat(port).isPositive();
  }

  @Test
  void anErrorOfTheDatabaseDoesNotRepeatTheRow() {
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into account values
                      ('canary-name', '张示例', 'NO_SUCH_ROLE', null, 'hash', true, now())
                    """)
                .update())
        .rootCause()
        .hasMessageContaining("account_role_check")
        .message()
        .doesNotContain("Failing row")
        .doesNotContain("张示例");
  }
}
