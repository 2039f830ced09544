package onething.kiosk.visit;

/** A window's place before the terminal. Closing it does not end the visit: a reload comes back. */
public interface Seat extends AutoCloseable {

  /** What this window is to show now. */
  Frame frame();

  @Override
  void close();
}
