package onething.catalogue.source;

/**
 * What is wrong in a file, and where.
 *
 * @param line from 1
 * @param column from 1
 */
public record Problem(String file, int line, int column, String reason) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + reason;
  }
}
