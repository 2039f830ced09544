package onething.device;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wish to stop, shared by the one who waits for a device and the one who may stop the wait. */
public final class Cancellation {

  private final CountDownLatch canceled = new CountDownLatch(1);

  /** Asks for a stop; asking twice is the same as once. */
  public void cancel() {
    canceled.countDown();
  }

  /** Whether a stop was asked for. */
  public boolean isCanceled() {
    return canceled.getCount() == 0;
  }

  /**
   * Waits, but no longer than until the stop is asked for.
   *
   * @return whether a stop was asked for; an interrupted thread counts as such
   */
  public boolean await(Duration limit) {
    try {
      return canceled.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
