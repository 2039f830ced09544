package onething.kiosk.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * The outbox's state in SQLite: journal WAL, synchronous FULL, one connection which holds the file
 * alone. Every method is one durable transaction.
 */
final class Ledger implements AutoCloseable {

  private static final int BUSY_MILLIS = 2_000;
  private static final String SELECT =
      "SELECT case_no, idempotency_key, sha256, state, code, similar, refusals FROM submission ";

  private final Connection connection;

  private Ledger(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens or makes it.
   *
   * @throws SQLException if it cannot be opened, is in use by another process, or is damaged
   */
  static Ledger open(Path file) throws SQLException {
    Connection connection = config().createConnection("jdbc:sqlite:" + file);
    try {
      check(connection);
      create(connection);
      return new Ledger(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    return config;
  }

  private static void check(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA quick_check")) {
      if (!result.next() || !"ok".equals(result.getString(1))) {
        throw new SQLException("The outbox's database is damaged", "", DAMAGED);
      }
    }
  }

  /** SQLite's code for a damaged database file. */
  static final int DAMAGED = 11;

  private static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS submission (
            place INTEGER PRIMARY KEY AUTOINCREMENT,
            case_no TEXT NOT NULL UNIQUE,
            idempotency_key TEXT NOT NULL UNIQUE,
            sha256 TEXT NOT NULL,
            state TEXT NOT NULL,
            code TEXT NOT NULL,
            similar TEXT NOT NULL,
            refusals INTEGER NOT NULL
          ) STRICT
          """);
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS running (
            kiosk TEXT NOT NULL, day TEXT NOT NULL, last INTEGER NOT NULL,
            PRIMARY KEY (kiosk, day)
          ) STRICT
          """);
    }
  }

  void add(Entry entry) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO submission (case_no, idempotency_key, sha256, state, code, similar,"
                + " refusals) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, entry.caseNo());
      insert.setString(2, entry.idempotencyKey());
      insert.setString(3, entry.sha256());
      insert.setString(4, entry.state().name());
      insert.setString(5, entry.code());
      insert.setString(6, entry.similarCaseNo());
      insert.setInt(7, entry.refusals());
      insert.executeUpdate();
    }
  }

  void change(Entry entry) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE submission SET state = ?, code = ?, similar = ?, refusals = ?"
                + " WHERE case_no = ?")) {
      update.setString(1, entry.state().name());
      update.setString(2, entry.code());
      update.setString(3, entry.similarCaseNo());
      update.setInt(4, entry.refusals());
      update.setString(5, entry.caseNo());
      update.executeUpdate();
    }
  }

  Optional<Entry> byNumber(String caseNo) throws SQLException {
    return select("WHERE case_no = ?", caseNo).stream().findFirst();
  }

  Optional<Entry> byKey(String idempotencyKey) throws SQLException {
    return select("WHERE idempotency_key = ?", idempotencyKey).stream().findFirst();
  }

  /** Those in this state, oldest first. */
  List<Entry> in(Entry.State state) throws SQLException {
    return select("WHERE state = ? ORDER BY place", state.name());
  }

  int count(Entry.State state) throws SQLException {
    try (PreparedStatement count =
        connection.prepareStatement("SELECT count(*) FROM submission WHERE state = ?")) {
      count.setString(1, state.name());
      try (ResultSet result = count.executeQuery()) {
        return result.next() ? result.getInt(1) : 0;
      }
    }
  }

  /** The last running number given out on a day; 0 if none. */
  int lastRunning(String kiosk, LocalDate day) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT last FROM running WHERE kiosk = ? AND day = ?")) {
      query.setString(1, kiosk);
      query.setString(2, day.toString());
      try (ResultSet result = query.executeQuery()) {
        return result.next() ? result.getInt(1) : 0;
      }
    }
  }

  /** Uses a running number up; never goes back. */
  void useUp(String kiosk, LocalDate day, int running) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            "INSERT INTO running (kiosk, day, last) VALUES (?, ?, ?)"
                + " ON CONFLICT (kiosk, day) DO UPDATE SET last = max(last, excluded.last)")) {
      upsert.setString(1, kiosk);
      upsert.setString(2, day.toString());
      upsert.setInt(3, running);
      upsert.executeUpdate();
    }
  }

  private List<Entry> select(String where, String value) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SELECT + where)) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        List<Entry> entries = new ArrayList<>();
        while (rows.next()) {
          entries.add(entry(rows));
        }
        return entries;
      }
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Entry.State.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getInt(7));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
