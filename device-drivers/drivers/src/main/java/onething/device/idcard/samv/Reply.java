package onething.device.idcard.samv;

/** What came back on a command. */
sealed interface Reply {

  /** A whole frame: third status byte and data. */
  record Frame(int sw3, byte[] data) implements Reply {
    boolean is(int status) {
      return sw3 == status;
    }
  }

  /** Bytes came, but no frame in time. */
  record Noise() implements Reply {}

  /** Nothing came in time. */
  record Silence() implements Reply {}

  /** The one who waited asked to stop. */
  record Stopped() implements Reply {}
}
