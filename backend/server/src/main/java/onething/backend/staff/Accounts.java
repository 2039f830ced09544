package onething.backend.staff;

import java.util.List;
import java.util.Optional;

/** The accounts of the people who work here. Only an administrator changes them. */
public interface Accounts {

  /** All accounts, by username. */
  List<Account> list();

  /** One account. */
  Optional<Account> find(String username);

  /** Makes an account with a random password. */
  AccountChange create(Officer administrator, Officer officer);

  /** Stops an account from signing in; its open sessions end with their next request. */
  AccountChange disable(Officer administrator, String username);

  /** Lets a stopped account sign in again. */
  AccountChange enable(Officer administrator, String username);

  /** Gives a new random password and lifts a pause. */
  AccountChange resetPassword(Officer administrator, String username);
}
