package onething.journey.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What really lies in the kiosk's outbox and in the server's database, read past both programs. */
public final class Ledgers {

  private final Hall hall;

  /** The ledgers of a hall. */
  public Ledgers(Hall hall) {
    this.hall = hall;
  }

  /** Numbers of all submissions that ever became durable on the kiosk; it may be dead. */
  public List<String> storedOnTheKiosk() {
    try {
      Path copy = Files.createTempDirectory("outbox");
      for (String suffix : List.of("", "-wal")) {
        Path file = hall.kioskData().resolve("outbox/outbox.db" + suffix);
        if (Files.exists(file)) {
          Files.copy(file, copy.resolve("outbox.db" + suffix));
        }
      }
      try (var outbox = DriverManager.getConnection("jdbc:sqlite:" + copy.resolve("outbox.db"))) {
        return column(outbox, "SELECT case_no FROM submission ORDER BY case_no");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Numbers of all cases on the server, one row for each. */
  public List<String> casesOnTheServer() {
    return onTheServer("SELECT case_no FROM bundle_case ORDER BY case_no");
  }

  private List<String> onTheServer(String query) {
    Path data = hall.backendData();
    try {
      String port = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid")).get(3);
      String password = Files.readString(data.resolve("postgresql.password")).strip();
      String address = "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres";
      try (var server = DriverManager.getConnection(address, "postgres", password)) {
        return column(server, query);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
