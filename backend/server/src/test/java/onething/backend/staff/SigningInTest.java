package onething.backend.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import onething.backend.testing.TestClock;
import onething.backend.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class SigningInTest {

  private static final Officer ADMINISTRATOR =
      new Officer("admin", "管理员", Role.ADMINISTRATOR, Optional.empty());
  private static final Officer POLICE =
      new Officer("police", "吴示例", Role.DEPARTMENT_OFFICER, Optional.of("police"));

  private final TestClock clock = new TestClock();
  private final JdbcClient jdbc = JdbcClient.create(TestPostgres.fresh());
  private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);
  private final AccountStore store = new AccountStore(jdbc, clock);
  private final SignInGuard guard = new SignInGuard(jdbc, clock);
  private final StoredAccounts accounts =
      new StoredAccounts(store, guard, new Passwords(), encoder);
  private final StaffSignIn signIn = new StaffSignIn(store, guard, encoder);
  private final String password = password(accounts.create(ADMINISTRATOR, POLICE));

  @Test
  void theRightPasswordOpensWithTheRole() {
    Authentication signedIn = signIn("police", password);
    assertThat(signedIn.isAuthenticated()).isTrue();
    assertThat(signedIn.getCredentials()).isNull();
    assertThat(signedIn.getAuthorities())
        .extracting(Object::toString)
        .containsExactly("ROLE_DEPARTMENT_OFFICER");
  }

  @Test
  void theNameMayBeTypedInCapitals() {
    assertThat(signIn(" Police ", password).getName()).isEqualTo("police");
  }

  @ParameterizedTest
  @ValueSource(strings = {"police", "nobody"})
  void theFifthWrongPasswordPausesTheNameWhetherItExistsOrNot(String name) {
    for (int failure = 1; failure <= 5; failure++) {
      assertThatThrownBy(() -> signIn(name, "wrong")).isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> signIn(name, password)).isInstanceOf(LockedException.class);
    clock.advance(Duration.ofSeconds(59));
    assertThatThrownBy(() -> signIn(name, password)).isInstanceOf(LockedException.class);
  }

  @Test
  void afterThePauseTheRightPasswordOpensAndTheFailuresAreForgotten() {
    fail(5);
    clock.advance(Duration.ofMinutes(1));
    assertThat(signIn("police", password).isAuthenticated()).isTrue();
    fail(4);
    assertThat(signIn("police", password).isAuthenticated()).isTrue();
  }

  @ParameterizedTest(name = "{0} failures: {1} minutes")
  @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 15", "40, 15", "100000, 15"})
  void thePauseDoublesUpToAQuarterOfAnHour(int failures, int minutes) {
    assertThat(SignInGuard.pauseAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void aStoppedAccountDoesNotOpenUntilItIsEnabledAgain() {
    accounts.disable(ADMINISTRATOR, "police");
    assertThatThrownBy(() -> signIn("police", password)).isInstanceOf(DisabledException.class);
    accounts.enable(ADMINISTRATOR, "police");
    assertThat(signIn("police", password).isAuthenticated()).isTrue();
  }

  @Test
  void aNewPasswordReplacesTheOldOneAndLiftsThePause() {
    fail(5);
    String next = password(accounts.resetPassword(ADMINISTRATOR, "police"));
    assertThatThrownBy(() -> signIn("police", password))
        .isInstanceOf(BadCredentialsException.class);
    assertThat(signIn("police", next).isAuthenticated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "' or '1'='1", "police0"})
  void anOddNameIsJustAWrongOne(String name) {
    assertThatThrownBy(() -> signIn(name, password)).isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void anEndlessPasswordIsRefusedWithoutHashingIt() {
    assertThatThrownBy(() -> signIn("police", "x".repeat(1_000_000)))
        .isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void onlyAnAdministratorKeepsAccounts() {
    assertThat(accounts.create(POLICE, officer("clerk"))).isInstanceOf(AccountChange.Refused.class);
    assertThat(accounts.resetPassword(POLICE, "police")).isInstanceOf(AccountChange.Refused.class);
    assertThat(accounts.find("clerk")).isEmpty();
  }

  @Test
  void anAdministratorCannotLockThemselvesOut() {
    accounts.create(ADMINISTRATOR, ADMINISTRATOR);
    assertThat(accounts.disable(ADMINISTRATOR, "admin")).isInstanceOf(AccountChange.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "police", "x", "with space", "1st", "汉字"})
  void aBadOrTakenNameIsRefused(String name) {
    assertThat(accounts.create(ADMINISTRATOR, officer(name)))
        .isInstanceOf(AccountChange.Refused.class);
  }

  @Test
  void passwordsAreKeptAsHashesOnlyAndChangesAreWrittenDown() {
    assertThat(jdbc.sql("select password_hash from account").query(String.class).list())
        .allMatch(hash -> hash.startsWith("$2a$"));
    accounts.disable(ADMINISTRATOR, "police");
    assertThat(jdbc.sql("select action from account_event order by id").query(String.class).list())
        .containsExactly("created", "disabled");
  }

  @Test
  void randomPasswordsAreLongAndDiffer() {
    Passwords passwords = new Passwords();
    assertThat(passwords.next()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    assertThat(passwords.next()).isNotEqualTo(passwords.next());
  }

  private void fail(int times) {
    for (int failure = 0; failure < times; failure++) {
      assertThatThrownBy(() -> signIn("police", "wrong"))
          .isInstanceOf(BadCredentialsException.class);
    }
  }

  private Authentication signIn(String name, String secret) {
    return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, secret));
  }

  private static String password(AccountChange change) {
    return ((AccountChange.NewPassword) change).password();
  }

  private static Officer officer(String name) {
    return new Officer(name, "示例", Role.SUPERVISOR, Optional.empty());
  }
}
