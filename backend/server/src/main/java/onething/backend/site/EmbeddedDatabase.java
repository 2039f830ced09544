package onething.backend.site;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL server as a child of this process: on loopback only, with a password of its
 * own, durable, its data kept between starts.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  private static final String USER = "postgres";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final DataFolderLock lock;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, DataFolderLock lock, String password) {
    this.server = server;
    this.lock = lock;
    this.password = password;
  }

  /** Starts the server, after ending one that a killed backend left behind in this folder. */
  static EmbeddedDatabase start(DataFolder data) {
    DataFolderLock lock = DataFolderLock.take(data);
    Path cluster = data.folder("postgresql").resolve("cluster");
    OrphanedServer.end(cluster);
    DatabasePassword password = DatabasePassword.of(data);
    try {
      return new EmbeddedDatabase(launch(data, cluster, password), lock, password.text());
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException("embedded-database-start", e);
    }
  }

  private static EmbeddedPostgres launch(DataFolder data, Path cluster, DatabasePassword password)
      throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setOverrideWorkingDirectory(data.folder("postgresql-program").toFile())
        .setCleanDataDirectory(false)
        .setPGStartupWait(START_LIMIT)
        // Closed in its turn, after whoever uses it.
        .setRegisterShutdownHook(false)
        // These three become options of initdb: passwords are asked for from the first second on.
        .setLocaleConfig("pwfile", password.file().toString())
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("locale", "C.UTF-8")
        .setConnectConfig("password", password.text())
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("max_connections", "60")
        // The detail of an error repeats the row, which may be personal data.
        .setServerConfig("log_error_verbosity", "terse")
        // The library turns both off for speed in tests; a case must survive a power cut.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  @Override
  public String getUsername() {
    return USER;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getJdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      server.close();
    }
  }
}
