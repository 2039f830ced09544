package onething.backend.staff;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks the database each time, so that a stopped account or a changed role counts from the next
 * request on.
 */
@Component
class CurrentOfficer implements SignedIn {

  private final AccountStore accounts;

  CurrentOfficer(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<Officer> officer() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
        .flatMap(authentication -> accounts.find(authentication.getName()))
        .filter(Account::enabled)
        .map(Account::officer);
  }
}
