package onething.catalogue;

/** How a question is answered. Every kind is finite, or the guide could not be checked whole. */
public enum QuestionKind {
  /** One of the options. */
  SINGLE
}
