package onething.backend.cases;

/** A step that an officer may take now; a view draws one button for each. */
public enum CaseAction {
  /** {@link Command.Receive}. */
  RECEIVE,
  /** {@link Command.RejectIntake}. */
  REJECT_INTAKE,
  /** {@link Command.Accept}. */
  ACCEPT,
  /** {@link Command.NotAccept}. */
  NOT_ACCEPT,
  /** {@link Command.PreReview}. */
  PRE_REVIEW,
  /** {@link Command.Decide} with {@link Command.Decision#GRANT}. */
  GRANT,
  /** {@link Command.Decide} with {@link Command.Decision#DENY}. */
  DENY,
  /** {@link Command.Complete}. */
  COMPLETE
}
