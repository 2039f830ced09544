package onething.backend.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

  @TempDir Path folder;

  @Test
  void isDurableOnLoopbackAndKeepsItsDataBetweenStarts() throws IOException {
    DataFolder data = new DataFolder(folder);
    try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
      JdbcClient jdbc = client(first);
      assertThat(setting(jdbc, "fsync")).isEqualTo("on");
      assertThat(setting(jdbc, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(jdbc, "full_page_writes")).isEqualTo("on");
      assertThat(setting(jdbc, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(setting(jdbc, "unix_socket_directories")).isEmpty();
      jdbc.sql("create table kept (word text)").update();
      jdbc.sql("insert into kept values ('还在')").update();
    }
    try (EmbeddedDatabase second = EmbeddedDatabase.start(data)) {
      assertThat(client(second).sql("select word from kept").query(String.class).single())
          .isEqualTo("还在");
    }
  }

  @Test
  void asksForThePasswordThatOnlyTheOwnerCanRead() throws IOException {
    DataFolder data = new DataFolder(folder.resolve("data"));
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", "wrong").close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThat(mode(data.file("postgresql.password"))).isEqualTo("rw-------");
      assertThat(mode(data.path())).isEqualTo("rwx------");
      assertThat(database.getPassword()).hasSize(64);
    }
  }

  @Test
  void aSecondBackendOnTheSameFolderIsRefused() throws IOException {
    DataFolder data = new DataFolder(folder);
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(data))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("data-folder-in-use");
      assertThat(setting(client(database), "fsync")).isEqualTo("on");
    }
  }

  @Test
  void aServerLeftBehindByAKilledBackendIsEndedInGoodOrder() throws IOException {
    DataFolder data = new DataFolder(folder);
    try (EmbeddedDatabase left = EmbeddedDatabase.start(data)) {
      client(left).sql("create table kept (word text)").update();
      Path cluster = data.folder("postgresql").resolve("cluster");
      OrphanedServer.end(cluster);
      assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
      assertThatThrownBy(() -> client(left).sql("select 1").query(Integer.class).single())
          .isInstanceOf(RuntimeException.class);
    }
    try (EmbeddedDatabase next = EmbeddedDatabase.start(data)) {
      assertThat(client(next).sql("select count(*) from kept").query(Integer.class).single())
          .isZero();
    }
  }

  private static JdbcClient client(EmbeddedDatabase database) {
    return JdbcClient.create(
        new DriverManagerDataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword()));
  }

  private static String setting(JdbcClient jdbc, String name) {
    return jdbc.sql("show " + name).query(String.class).single();
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
