package onething.kiosk;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import onething.kiosk.visit.OneTerminal;

/** Lets time have its say in the terminal, four times a second: a card is seen at once. */
final class Ticker implements AutoCloseable {

  private static final long MILLIS = 250;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("terminal-clock").factory());

  Ticker(OneTerminal terminal) {
    thread.scheduleWithFixedDelay(terminal::tick, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
