package onething.kiosk.visit;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import onething.device.Cancellation;

/**
 * Work that takes time, off the terminal's thread. One errand at a time walks each lane, so that a
 * cancelled one still on its way never meets the next visitor's. What a cancelled errand brings
 * home is dropped unseen.
 */
final class Errands {

  /** What an errand occupies. */
  enum Lane {
    CARD,
    SCANNER,
    PRINTER,
    LINE
  }

  private final Executor work;
  private final Consumer<Runnable> confined;
  private final Consumer<RuntimeException> bug;
  private final Map<Lane, Lock> lanes = new EnumMap<>(Lane.class);

  /**
   * @param confined runs what comes home under the terminal's lock
   * @param bug is told, under the lock, what an errand of somebody still here threw
   */
  Errands(Executor work, Consumer<Runnable> confined, Consumer<RuntimeException> bug) {
    this.work = work;
    this.confined = confined;
    this.bug = bug;
    for (Lane lane : Lane.values()) {
      lanes.put(lane, new ReentrantLock());
    }
  }

  Party party() {
    return new Party();
  }

  /** The errands of one visit, called off together. */
  final class Party {

    private final Set<Cancellation> out = new HashSet<>();

    /**
     * Sends one off.
     *
     * @param then takes what it brings home, under the lock, unless it was cancelled
     */
    <T> Cancellation send(Lane lane, Function<Cancellation, T> job, Consumer<T> then) {
      Cancellation cancel = new Cancellation();
      out.add(cancel);
      work.execute(() -> run(lane, cancel, job, then));
      return cancel;
    }

    /** Tells something on the way, under the lock, unless the errand was cancelled. */
    void tell(Cancellation errand, Runnable news) {
      confined.accept(() -> guarded(errand, news));
    }

    void cancel(Cancellation errand) {
      errand.cancel();
      out.remove(errand);
    }

    void cancelAll() {
      out.forEach(Cancellation::cancel);
      out.clear();
    }

    private <T> void run(
        Lane lane, Cancellation cancel, Function<Cancellation, T> job, Consumer<T> then) {
      if (cancel.isCanceled()) {
        return;
      }
      try {
        T found = walk(lane, cancel, job);
        confined.accept(() -> guarded(cancel, () -> home(cancel, found, then)));
      } catch (RuntimeException e) {
        confined.accept(() -> guarded(cancel, () -> bug.accept(e)));
      }
    }

    private <T> T walk(Lane lane, Cancellation cancel, Function<Cancellation, T> job) {
      Lock free = Objects.requireNonNull(lanes.get(lane));
      free.lock();
      try {
        return job.apply(cancel);
      } finally {
        free.unlock();
      }
    }

    private <T> void home(Cancellation cancel, T found, Consumer<T> then) {
      out.remove(cancel);
      then.accept(found);
    }

    private void guarded(Cancellation errand, Runnable news) {
      if (!errand.isCanceled()) {
        news.run();
      }
    }
  }
}
