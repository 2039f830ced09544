package onething.backend.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * One real PostgreSQL for all tests of a JVM. Each caller gets a database of its own, copied from
 * one that was migrated once. Unlike the one in production it does not wait for the disk: nothing
 * here outlives the tests, and {@code EmbeddedDatabaseTest} looks after durability.
 */
public final class TestPostgres {

  private static final String TEMPLATE = "migrated";

  private final EmbeddedPostgres server;
  private final AtomicInteger made = new AtomicInteger();

  private TestPostgres() {
    this.server = start();
    admin("create database " + TEMPLATE);
    Flyway.configure().dataSource(database(TEMPLATE)).load().migrate();
  }

  private static final class Holder {
    static final TestPostgres SHARED = new TestPostgres();
  }

  /** The name of a new, migrated, empty database. */
  public static String freshName() {
    String name = "test_" + Holder.SHARED.made.incrementAndGet();
    Holder.SHARED.admin("create database " + name + " template " + TEMPLATE);
    return name;
  }

  /** A new, migrated, empty database. */
  public static DataSource fresh() {
    return Holder.SHARED.database(freshName());
  }

  /** The address of a database for {@code spring.datasource.url}. */
  public static String url(String name) {
    return "jdbc:postgresql://127.0.0.1:"
        + Holder.SHARED.server.getPort()
        + "/"
        + name
        + "?user=postgres";
  }

  private DataSource database(String name) {
    return server.getDatabase("postgres", name);
  }

  private void admin(String sql) {
    JdbcClient.create(server.getPostgresDatabase()).sql(sql).update();
  }

  private static EmbeddedPostgres start() {
    try {
      Path cluster =
          Files.createTempDirectory(Files.createDirectories(Path.of("target/postgres")), "test");
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(cluster.toAbsolutePath())
              .setCleanDataDirectory(true)
              .setRegisterShutdownHook(false)
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("max_connections", "200")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(cluster)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing in it is worth an orderly end, which would first write it all to the disk. */
  private static void end(Path cluster) {
    try {
      long pid =
          Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip());
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
      FileSystemUtils.deleteRecursively(cluster);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
