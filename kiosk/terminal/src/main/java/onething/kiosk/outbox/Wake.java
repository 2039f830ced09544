package onething.kiosk.outbox;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A pause that can be cut short. It counts elapsed time, so a clock set back cannot stretch it. */
final class Wake {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition called = lock.newCondition();
  private boolean pending;

  /** Ends the present pause, or the next one if there is none now. */
  void now() {
    lock.lock();
    try {
      pending = true;
      called.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Pauses; says whether it was woken before the time. */
  boolean pause(Duration longest) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long rest = longest.toNanos();
      while (!pending && rest > 0) {
        rest = called.awaitNanos(rest);
      }
      boolean woken = pending;
      pending = false;
      return woken;
    } finally {
      lock.unlock();
    }
  }
}
