package onething.catalogue;

/** A question on the path and the option chosen. */
public record AnsweredQuestion(Question question, Option answer) {}
