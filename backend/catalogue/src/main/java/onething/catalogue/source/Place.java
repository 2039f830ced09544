package onething.catalogue.source;

/** A point in a file; line and column from 1. */
public record Place(String file, int line, int column) {

  public Problem problem(String reason) {
    return new Problem(file, line, column, reason);
  }
}
