package onething.device.simulator;

/** A listener's place in the row; closing it ends the listening. */
@FunctionalInterface
public interface Registration extends AutoCloseable {
  @Override
  void close();
}
