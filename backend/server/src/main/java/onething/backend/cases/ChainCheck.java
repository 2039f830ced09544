package onething.backend.cases;

/** Whether a case's history is as it was written. */
public sealed interface ChainCheck {

  /**
   * Every event is as it was written, and none is missing.
   *
   * @param events how many there are
   * @param head hash of the last one, in hex
   */
  record Intact(int events, String head) implements ChainCheck {}

  /**
   * Something was altered, removed or added.
   *
   * @param seq number of the first event that does not fit
   * @param code stable word: {@code altered}, {@code missing}, {@code surplus} or {@code state}
   */
  record Broken(int seq, String code) implements ChainCheck {}

  /** There is no such case. */
  record NotFound() implements ChainCheck {}
}
