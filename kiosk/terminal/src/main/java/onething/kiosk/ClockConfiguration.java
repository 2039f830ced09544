package onething.kiosk;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The wall clock of the hall. Waiting times go by the machine's running time instead. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KioskProperties.class)
class ClockConfiguration {

  /** Everything shown is in this zone. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Bean
  Clock clock(KioskProperties properties) {
    KioskProperties.FixedClock fixed = properties.clock();
    return fixed
        .fixed()
        .filter(_ -> fixed.allowFixed())
        .map(instant -> Clock.fixed(instant, ZONE))
        .orElseGet(() -> Clock.system(ZONE));
  }
}
