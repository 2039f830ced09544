package onething.kiosk.visit;

import java.time.Duration;

/** Time since some fixed moment that only goes forward, however the wall clock is set. */
@FunctionalInterface
public interface Uptime {

  Duration now();

  /** By the machine's own running time. */
  static Uptime ofMachine() {
    long start = System.nanoTime();
    return () -> Duration.ofNanos(System.nanoTime() - start);
  }
}
