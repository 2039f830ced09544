package onething.backend.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import onething.catalogue.Text;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's changes to accounts. */
@Service
@Transactional
class StoredAccounts implements Accounts {

  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{1,31}");
  private static final Text ADMINISTRATOR_ONLY =
      new Text("只有管理员能管账号", "Only an administrator keeps accounts");
  private static final Text NO_SUCH_ACCOUNT = new Text("没有这个账号", "There is no such account");
  private static final Text BAD_NAME =
      new Text(
          "账号名要2到32位小写字母、数字、点或横线，字母开头",
          "A name has 2 to 32 small letters, digits, dots or hyphens and begins with a letter");
  private static final Text NAME_TAKEN = new Text("这个账号名已经有了", "That name is taken");
  private static final Text NO_DISPLAY_NAME =
      new Text("要写姓名，最多40字", "Give a name of at most 40 characters");
  private static final Text NOT_ONESELF = new Text("不能停用自己的账号", "You cannot stop your own account");

  private static final int LONGEST_DISPLAY_NAME = 40;

  private final AccountStore store;
  private final SignInGuard guard;
  private final Passwords passwords;
  private final PasswordEncoder encoder;

  StoredAccounts(
      AccountStore store, SignInGuard guard, Passwords passwords, PasswordEncoder encoder) {
    this.store = store;
    this.guard = guard;
    this.passwords = passwords;
    this.encoder = encoder;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Account> list() {
    return store.list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Account> find(String username) {
    return store.find(username);
  }

  @Override
  public AccountChange create(Officer administrator, Officer officer) {
    Optional<Text> problem = problem(officer);
    if (!isAdministrator(administrator) || problem.isPresent()) {
      return new AccountChange.Refused(problem.orElse(ADMINISTRATOR_ONLY));
    }
    String password = passwords.next();
    if (!store.add(officer, encoder.encode(password))) {
      return new AccountChange.Refused(NAME_TAKEN);
    }
    store.record(administrator.username(), "created", officer.username());
    return new AccountChange.NewPassword(now(officer.username()), password);
  }

  @Override
  public AccountChange disable(Officer administrator, String username) {
    return administrator.username().equals(username)
        ? new AccountChange.Refused(NOT_ONESELF)
        : change(administrator, username, "disabled", name -> enabled(name, false));
  }

  @Override
  public AccountChange enable(Officer administrator, String username) {
    return change(administrator, username, "enabled", name -> enabled(name, true));
  }

  @Override
  public AccountChange resetPassword(Officer administrator, String username) {
    return change(administrator, username, "password-reset", this::newPassword);
  }

  private AccountChange change(
      Officer administrator,
      String username,
      String action,
      Function<String, AccountChange> doing) {
    if (!isAdministrator(administrator)) {
      return new AccountChange.Refused(ADMINISTRATOR_ONLY);
    }
    if (store.find(username).isEmpty()) {
      return new AccountChange.Refused(NO_SUCH_ACCOUNT);
    }
    store.record(administrator.username(), action, username);
    return doing.apply(username);
  }

  private AccountChange enabled(String username, boolean enabled) {
    store.enable(username, enabled);
    return new AccountChange.Done(now(username));
  }

  private AccountChange newPassword(String username) {
    String password = passwords.next();
    store.password(username, encoder.encode(password));
    guard.forgive(username);
    return new AccountChange.NewPassword(now(username), password);
  }

  private Account now(String username) {
    return store.find(username).orElseThrow();
  }

  private static Optional<Text> problem(Officer officer) {
    if (!USERNAME.matcher(officer.username()).matches()) {
      return Optional.of(BAD_NAME);
    }
    String name = officer.displayName();
    return name.isBlank() || name.length() > LONGEST_DISPLAY_NAME
        ? Optional.of(NO_DISPLAY_NAME)
        : Optional.empty();
  }

  private static boolean isAdministrator(Officer who) {
    return who.role() == Role.ADMINISTRATOR;
  }
}
