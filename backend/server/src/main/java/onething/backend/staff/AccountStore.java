package onething.backend.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in PostgreSQL. */
@Repository
class AccountStore {

  private static final String SELECT =
      """
      select a.*, f.locked_until
        from account a left join sign_in_failure f
          on f.username = a.username and f.locked_until > :now
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  AccountStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Account> list() {
    return jdbc.sql(SELECT + " order by a.username")
        .param("now", now())
        .query(AccountStore::account)
        .list();
  }

  Optional<Account> find(String username) {
    return jdbc.sql(SELECT + " where a.username = :username")
        .param("now", now())
        .param("username", username)
        .query(AccountStore::account)
        .optional();
  }

  Optional<String> passwordHash(String username) {
    return jdbc.sql("select password_hash from account where username = :username")
        .param("username", username)
        .query(String.class)
        .optional();
  }

  /** Adds an account; false if the name is taken. */
  boolean add(Officer officer, String passwordHash) {
    return jdbc.sql(
                """
                insert into account
                values (:username, :name, :role, :department, :hash, true, :now)
                on conflict do nothing
                """)
            .param("username", officer.username())
            .param("name", officer.displayName())
            .param("role", officer.role().name())
            .param("department", officer.department().orElse(null))
            .param("hash", passwordHash)
            .param("now", now())
            .update()
        == 1;
  }

  void enable(String username, boolean enabled) {
    jdbc.sql("update account set enabled = :enabled where username = :username")
        .param("enabled", enabled)
        .param("username", username)
        .update();
  }

  void password(String username, String hash) {
    jdbc.sql("update account set password_hash = :hash where username = :username")
        .param("hash", hash)
        .param("username", username)
        .update();
  }

  void record(String actor, String action, String username) {
    jdbc.sql("insert into account_event (at, actor, action, username) values (?, ?, ?, ?)")
        .params(now(), actor, action, username)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    Officer officer =
        new Officer(
            row.getString("username"),
            row.getString("display_name"),
            Role.valueOf(row.getString("role")),
            Optional.ofNullable(row.getString("department")));
    return new Account(
        officer,
        row.getBoolean("enabled"),
        Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        instant(row, "created_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
