package onething.backend;

import static org.assertj.core.api.Assertions.assertThat;

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
}
