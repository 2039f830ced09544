package onething.backend.cases;

import onething.catalogue.Text;

/** What came of a {@link Command}. */
public sealed interface CommandResult {

  /**
   * Done and durable.
   *
   * @param standing the case as it is now
   */
  record Done(CaseStanding standing) implements CommandResult {}

  /**
   * This officer may not do that.
   *
   * @param why in plain words
   */
  record NotAllowed(Text why) implements CommandResult {}

  /**
   * Somebody else was first; nothing was changed.
   *
   * @param why who did what and when, in plain words
   * @param standing the case as it is now
   */
  record Stale(Text why, CaseStanding standing) implements CommandResult {}

  /**
   * It cannot be done as asked: too early, or the reason is missing.
   *
   * @param why in plain words
   */
  record Invalid(Text why) implements CommandResult {}

  /** There is no such case or item, or it is none of this officer's business. */
  record NotFound() implements CommandResult {}
}
