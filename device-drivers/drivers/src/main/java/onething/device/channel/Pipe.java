package onething.device.channel;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A line in memory: what one end writes the other reads. Closing either end closes both. */
public final class Pipe {

  private final Way there = new Way();
  private final Way back = new Way();

  /** The driver's end. */
  public Channel near() {
    return new End(back, there);
  }

  /** The device's end. */
  public Channel far() {
    return new End(there, back);
  }

  private record End(Way in, Way out) implements Channel {

    @Override
    public void write(byte[] bytes) {
      out.put(bytes);
    }

    @Override
    public int read(byte[] into, Duration wait) {
      return in.take(into, wait);
    }

    @Override
    public void discardInput() {
      in.clear();
    }

    @Override
    public void close() {
      in.end();
      out.end();
    }
  }

  private static final class Way {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private boolean ended;

    void put(byte[] bytes) {
      lock.lock();
      try {
        if (ended) {
          throw new ChannelException("closed");
        }
        waiting.writeBytes(bytes);
        arrived.signalAll();
      } finally {
        lock.unlock();
      }
    }

    int take(byte[] into, Duration wait) {
      lock.lock();
      try {
        awaitBytes(wait.toNanos());
        if (waiting.size() == 0 && ended) {
          throw new ChannelException("closed");
        }
        return drain(into);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ChannelException("interrupted", e);
      } finally {
        lock.unlock();
      }
    }

    private void awaitBytes(long nanos) throws InterruptedException {
      long left = nanos;
      while (waiting.size() == 0 && !ended && left > 0) {
        left = arrived.awaitNanos(left);
      }
    }

    private int drain(byte[] into) {
      byte[] all = waiting.toByteArray();
      int count = Math.min(all.length, into.length);
      System.arraycopy(all, 0, into, 0, count);
      waiting.reset();
      waiting.write(all, count, all.length - count);
      return count;
    }

    void clear() {
      lock.lock();
      try {
        waiting.reset();
      } finally {
        lock.unlock();
      }
    }

    void end() {
      lock.lock();
      try {
        ended = true;
        arrived.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
