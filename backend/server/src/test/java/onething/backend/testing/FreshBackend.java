package onething.backend.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context a database and a data folder of its own. */
final class FreshBackend implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + TestPostgres.url(TestPostgres.freshName()),
            "spring.datasource.hikari.maximum-pool-size=8",
            "spring.main.allow-bean-definition-overriding=true",
            "onething.link.port=0",
            "server.shutdown=immediate",
            "onething.data=" + temporaryFolder())
        .applyTo(context);
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/data")), "test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
