package onething.backend.staff;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. An unknown name takes as long as a known one and is paused like one, so
 * that nobody learns which accounts exist.
 */
@Component
class StaffSignIn implements AuthenticationProvider {

  /** Bytes; longer than any name or password that could be right, and bcrypt's own limit. */
  private static final int LONGEST = 72;

  private final AccountStore accounts;
  private final SignInGuard guard;
  private final PasswordEncoder encoder;
  private final String nobodysHash;

  StaffSignIn(AccountStore accounts, SignInGuard guard, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.guard = guard;
    this.encoder = encoder;
    this.nobodysHash = encoder.encode("nobody");
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
    String password = String.valueOf(attempt.getCredentials());
    if (tooLong(username) || tooLong(password)) {
      throw new BadCredentialsException("sign-in-refused");
    }
    if (guard.pausedUntil(username).isPresent()) {
      throw new LockedException("sign-in-paused");
    }
    checkPassword(username, password);
    guard.forgive(username);
    return signedIn(username);
  }

  private static boolean tooLong(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length > LONGEST;
  }

  private void checkPassword(String username, String password) {
    var hash = accounts.passwordHash(username);
    boolean matches = encoder.matches(password, hash.orElse(nobodysHash));
    if (hash.isEmpty() || !matches) {
      guard.failed(username);
      throw new BadCredentialsException("sign-in-refused");
    }
  }

  private Authentication signedIn(String username) {
    Account account =
        accounts.find(username).filter(Account::enabled).orElseThrow(StaffSignIn::off);
    return UsernamePasswordAuthenticationToken.authenticated(
        username,
        null,
        AuthorityUtils.createAuthorityList("ROLE_" + account.officer().role().name()));
  }

  private static DisabledException off() {
    return new DisabledException("sign-in-disabled");
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
