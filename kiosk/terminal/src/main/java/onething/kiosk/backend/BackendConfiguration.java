package onething.kiosk.backend;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The line's beans. {@code onething.data} is the kiosk's data folder; {@code onething.backend.url}
 * overrides the address of the enrolment.
 */
@Configuration(proxyBeanMethods = false)
class BackendConfiguration {

  @Bean
  Identities identities(@Value("${onething.data:./data}") Path data, Clock clock) {
    return new Identities(data, clock);
  }

  @Bean
  BackendLink backendLink(Identities identities, @Value("${onething.backend.url:}") String url) {
    return new BackendLink(identities, Optional.of(url).filter(u -> !u.isBlank()).map(URI::create));
  }

  @Bean
  SubmissionLine submissionLine(BackendLink link) {
    return new HttpSubmissionLine(link);
  }

  @Bean
  Registry registry(BackendLink link) {
    return new HttpRegistry(link);
  }

  @Bean
  Heartbeats heartbeats(
      BackendLink link,
      Identities identities,
      ObjectProvider<OutboxDepth> outbox,
      ObjectProvider<HealthWords> words) {
    String version =
        Optional.ofNullable(BackendConfiguration.class.getPackage().getImplementationVersion())
            .orElse("development");
    return new Heartbeats(
        link, identities, outbox::getObject, words.getIfAvailable(() -> Map::of), version);
  }
}
