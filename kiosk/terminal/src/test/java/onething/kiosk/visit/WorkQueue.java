package onething.kiosk.visit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Keeps work until it is let go, so that a test says when a device answers. */
final class WorkQueue implements Executor {

  private final Queue<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  int size() {
    return waiting.size();
  }

  /** Does the one that waited longest. */
  void drainOne() {
    waiting.remove().run();
  }

  /** Does what waits, and what comes of it, to the end. */
  void drain() {
    for (int i = 0; !waiting.isEmpty(); i++) {
      if (i > 10_000) {
        throw new IllegalStateException("The work never ends");
      }
      waiting.remove().run();
    }
  }
}
