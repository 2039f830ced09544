package onething.kiosk.outbox;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the rounds, one after the other, as long as the kiosk runs. */
final class DeliveryThread implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryThread.class);
  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

  private final DeliveryRound round;
  private final Wake wake;
  private volatile Optional<Thread> thread = Optional.empty();

  DeliveryThread(DeliveryRound round, Wake wake) {
    this.round = round;
    this.wake = wake;
  }

  private void deliver() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (wake.pause(roundSafely())) {
          round.hurry();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration roundSafely() {
    try {
      return round.run();
    } catch (OutboxFault e) {
      LOG.error("The outbox fails: {}", e.code());
    } catch (RuntimeException e) {
      LOG.error("A delivery round failed: {}", e.getClass().getSimpleName());
    }
    return AFTER_A_FAULT;
  }

  @Override
  public void start() {
    thread = Optional.of(Thread.ofPlatform().daemon().name("outbox").start(this::deliver));
  }

  @Override
  public void stop() {
    thread.ifPresent(Thread::interrupt);
    thread = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return thread.filter(Thread::isAlive).isPresent();
  }
}
