package onething.kiosk.outbox;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** The outbox as the kiosk's health page shows it: numbers and words, no submission. */
final class OutboxHealth extends AbstractHealthIndicator {

  private final DurableOutbox outbox;

  OutboxHealth(DurableOutbox outbox) {
    super("The outbox fails");
    this.outbox = outbox;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    outbox
        .obstacle()
        .ifPresentOrElse(word -> builder.outOfService().withDetail("obstacle", word), builder::up);
    builder.withDetail("waiting", outbox.waiting()).withDetail("stuck", outbox.stuck());
  }
}
