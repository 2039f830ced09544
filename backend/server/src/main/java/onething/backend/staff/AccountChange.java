package onething.backend.staff;

import onething.catalogue.Text;

/** What came of an administrator's change to an account. */
public sealed interface AccountChange {

  /**
   * Done.
   *
   * @param account the account as it is now
   */
  record Done(Account account) implements AccountChange {}

  /**
   * Done, with a new password that is shown this once and kept nowhere.
   *
   * @param account the account as it is now
   * @param password to be handed over by the administrator
   */
  record NewPassword(Account account, String password) implements AccountChange {
    @Override
    public String toString() {
      return "NewPassword[" + account.officer().username() + "]";
    }
  }

  /**
   * Not done.
   *
   * @param why in plain words
   */
  record Refused(Text why) implements AccountChange {}
}
