package onething.device.channel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Passes everything on and keeps a trace of it. */
public final class RecordingChannel implements Channel {

  private final Channel line;
  private final List<Trace.Step> steps = new ArrayList<>();

  /** Records what goes over a line. */
  public RecordingChannel(Channel line) {
    this.line = line;
  }

  /** What went over the line so far. */
  public synchronized Trace trace() {
    return new Trace(steps);
  }

  @Override
  public synchronized void write(byte[] bytes) {
    line.write(bytes);
    steps.add(new Trace.Step.Sent(bytes.clone()));
  }

  @Override
  public synchronized int read(byte[] into, Duration wait) {
    int count = line.read(into, wait);
    if (count > 0) {
      steps.add(new Trace.Step.Received(Arrays.copyOf(into, count)));
    }
    return count;
  }

  @Override
  public void discardInput() {
    line.discardInput();
  }

  @Override
  public void close() {
    line.close();
  }
}
