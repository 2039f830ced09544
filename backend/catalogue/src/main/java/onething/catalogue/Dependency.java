package onething.catalogue;

/** A prerequisite (前置): the result of {@code item} is needed by the item that names it. */
public record Dependency(String item, Mode mode) {

  /** What the dependent item may do before the result is there. */
  public enum Mode {
    /** Nothing: it is not even accepted. */
    HARD,
    /** It is accepted and pre-reviewed (容缺预审); only the decision waits. */
    PRE_REVIEW_ALLOWED
  }
}
