package onething.backend.workbench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import onething.backend.staff.Account;
import onething.backend.staff.AccountChange;
import onething.backend.staff.Accounts;
import onething.backend.staff.Officer;
import onething.catalogue.Text;

/** Accounts in memory. */
public final class FakeAccounts implements Accounts {

  private final TreeMap<String, Account> accounts = new TreeMap<>();

  public FakeAccounts() {
    clear();
  }

  public void clear() {
    accounts.clear();
    List.of(SignedInAs.WINDOW, SignedInAs.POLICE, SignedInAs.SUPERVISOR, SignedInAs.ADMIN)
        .forEach(officer -> put(officer, true));
  }

  private Account put(Officer officer, boolean enabled) {
    var account = new Account(officer, enabled, Optional.empty(), SampleCase.NOW);
    accounts.put(officer.username(), account);
    return account;
  }

  @Override
  public List<Account> list() {
    return new ArrayList<>(accounts.values());
  }

  @Override
  public Optional<Account> find(String username) {
    return Optional.ofNullable(accounts.get(username));
  }

  @Override
  public AccountChange create(Officer administrator, Officer officer) {
    return accounts.containsKey(officer.username())
        ? new AccountChange.Refused(new Text("这个账号已经有人用了", "This username is taken"))
        : new AccountChange.NewPassword(put(officer, true), "once-only-password");
  }

  @Override
  public AccountChange disable(Officer administrator, String username) {
    return new AccountChange.Done(put(accounts.get(username).officer(), false));
  }

  @Override
  public AccountChange enable(Officer administrator, String username) {
    return new AccountChange.Done(put(accounts.get(username).officer(), true));
  }

  @Override
  public AccountChange resetPassword(Officer administrator, String username) {
    return new AccountChange.NewPassword(accounts.get(username), "second-password");
  }
}
