package onething.kiosk.outbox;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import onething.kiosk.backend.Identities;
import onething.kiosk.backend.SubmissionLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox's beans; {@code onething.data} is the kiosk's data folder. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

  @Bean
  Wake outboxWake() {
    return new Wake();
  }

  @Bean(destroyMethod = "")
  Store outboxStore(@Value("${onething.data:./data}") Path data) {
    return new Store(DurableOutbox.folder(data));
  }

  @Bean
  DurableOutbox outbox(
      Store store,
      Identities identities,
      Clock clock,
      ObjectProvider<AfterAppend> afterAppend,
      Wake wake) {
    AfterAppend hook = afterAppend.getIfAvailable(() -> caseNo -> {});
    return new DurableOutbox(store, identities, clock, hook, wake);
  }

  @Bean
  CaseNumbers caseNumbers(Store store, Identities identities, Clock clock) {
    return new DurableCaseNumbers(store, identities, clock);
  }

  @Bean
  DeliveryThread delivery(
      Store store, SubmissionLine line, Clock clock, DurableOutbox outbox, Wake wake) {
    DeliveryRound round =
        new DeliveryRound(store, line, clock, new SecureRandom(), BackOff.usual(), outbox::changed);
    return new DeliveryThread(round, wake);
  }

  @Bean
  OutboxHealth outboxHealth(DurableOutbox outbox) {
    return new OutboxHealth(outbox);
  }
}
