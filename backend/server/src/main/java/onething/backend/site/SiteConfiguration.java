package onething.backend.site;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock, the data folder, and the embedded database where it is asked for. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

  /** Everything shown is in the time of the site. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** A fixed clock makes pictures repeatable; it must be allowed explicitly, never by accident. */
  @Bean
  Clock clock(
      @Value("${onething.clock.allow-fixed:false}") boolean allowFixed,
      @Value("${onething.clock.fixed:}") String fixed) {
    return Optional.of(fixed)
        .filter(text -> allowFixed && !text.isBlank())
        .map(text -> Clock.fixed(Instant.parse(text), ZONE))
        .orElseGet(() -> Clock.system(ZONE));
  }

  @Bean
  DataFolder dataFolder(@Value("${onething.data:./data}") Path folder) {
    return new DataFolder(folder);
  }

  /** The connection pool and Flyway take their address from it. */
  @Bean
  @ConditionalOnProperty(name = "onething.postgres.embedded", havingValue = "true")
  EmbeddedDatabase embeddedDatabase(DataFolder data) {
    return EmbeddedDatabase.start(data);
  }
}
