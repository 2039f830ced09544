package onething.backend.cases;

/** Why an item ended without a decision of its own. */
public sealed interface EndCause {

  /** The reason that was given, as told to the citizen. */
  String reason();

  /**
   * An item it depends on was refused (前置未通过).
   *
   * @param item id of the item that was refused
   * @param reason why that one was refused
   */
  record PrerequisiteRefused(String item, String reason) implements EndCause {}

  /**
   * The window did not receive the case.
   *
   * @param reason why
   */
  record IntakeRejected(String reason) implements EndCause {}
}
