package onething.backend.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onething.backend.site.DataFolder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At the very first start, one account for each role and department, with random passwords in
 * {@code accounts.txt} (mode 0600) of the data folder. Never touches a server that has accounts.
 */
@Component
@ConditionalOnProperty(name = "onething.staff.seed", havingValue = "true")
class FirstAccounts implements ApplicationRunner {

  private static final String FILE = "accounts.txt";

  private static final List<Officer> OFFICERS =
      List.of(
          new Officer("window", "李示例", Role.WINDOW_OFFICER, Optional.empty()),
          department("health", "周示例"),
          department("police", "吴示例"),
          department("hrss", "郑示例"),
          department("medins", "王示例"),
          new Officer("supervisor", "冯示例", Role.SUPERVISOR, Optional.empty()),
          new Officer("admin", "管理员", Role.ADMINISTRATOR, Optional.empty()));

  private final AccountStore accounts;
  private final Passwords passwords;
  private final PasswordEncoder encoder;
  private final TransactionTemplate transaction;
  private final DataFolder data;

  FirstAccounts(
      AccountStore accounts,
      Passwords passwords,
      PasswordEncoder encoder,
      TransactionTemplate transaction,
      DataFolder data) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.encoder = encoder;
    this.transaction = transaction;
    this.data = data;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (accounts.list().isEmpty()) {
      data.remove(FILE);
      transaction.executeWithoutResult(status -> data.writeSecret(FILE, addAll()));
    }
  }

  private String addAll() {
    return OFFICERS.stream().map(this::add).collect(Collectors.joining("\n", "", "\n"));
  }

  private String add(Officer officer) {
    String password = passwords.next();
    accounts.add(officer, encoder.encode(password));
    return officer.username() + "\t" + password + "\t" + officer.role();
  }

  private static Officer department(String id, String name) {
    return new Officer(id, name, Role.DEPARTMENT_OFFICER, Optional.of(id));
  }
}
