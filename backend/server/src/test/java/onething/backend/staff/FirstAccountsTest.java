package onething.backend.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.sql.DataSource;
import onething.backend.site.DataFolder;
import onething.backend.testing.TestClock;
import onething.backend.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

class FirstAccountsTest {

  @TempDir Path folder;

  private final DataSource database = TestPostgres.fresh();
  private final AccountStore store = new AccountStore(JdbcClient.create(database), new TestClock());
  private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);

  @Test
  void theFirstStartMakesOneAccountForEachRoleAndWritesThePasswordsOnce() throws IOException {
    start();
    Path file = folder.resolve("accounts.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(7).allMatch(this::opens);
    assertThat(store.list())
        .extracting(account -> account.officer().role())
        .contains(Role.WINDOW_OFFICER, Role.SUPERVISOR, Role.ADMINISTRATOR);

    start();
    assertThat(Files.readAllLines(file)).isEqualTo(lines);
  }

  @Test
  void passwordsOfAnEarlierDatabaseAreReplaced() throws IOException {
    Files.writeString(folder.resolve("accounts.txt"), "old\tpassword\tROLE\n");
    start();
    assertThat(Files.readAllLines(folder.resolve("accounts.txt"))).hasSize(7).allMatch(this::opens);
  }

  private boolean opens(String line) {
    String[] words = line.split("\t");
    return encoder.matches(words[1], store.passwordHash(words[0]).orElseThrow());
  }

  private void start() {
    new FirstAccounts(
            store,
            new Passwords(),
            encoder,
            new TransactionTemplate(new JdbcTransactionManager(database)),
            new DataFolder(folder))
        .run(new DefaultApplicationArguments());
  }
}
