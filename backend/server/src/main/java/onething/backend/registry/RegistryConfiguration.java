package onething.backend.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import onething.backend.site.SiteSecret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;

/**
 * The sample registry, unless the site has a registry of its own. {@code onething.registry.sample}
 * names its content, {@code onething.registry.outage=true} makes it fail and {@code
 * onething.registry.delay} (an ISO 8601 duration) makes it slow, both for tests and exercises.
 */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

  @Bean
  @ConditionalOnMissingBean
  EvidenceRegistry evidenceRegistry(
      SiteSecret secret,
      @Value("${onething.registry.sample:classpath:registry/sample.yaml}") Resource content,
      @Value("${onething.registry.outage:false}") boolean outage,
      @Value("${onething.registry.delay:PT0S}") Duration delay) {
    return new Exercise(new SampleRegistry(read(content), secret), outage, delay);
  }

  static SampleRegister read(Resource content) {
    try {
      List<PropertySource<?>> yaml = new YamlPropertySourceLoader().load("registry", content);
      MutablePropertySources sources = new MutablePropertySources();
      yaml.forEach(sources::addLast);
      return new Binder(ConfigurationPropertySources.from(sources))
          .bind("registry", SampleRegister.class)
          .get();
    } catch (IOException e) {
      throw new UncheckedIOException("registry-sample", e);
    }
  }
}
