package onething.device.scanner.quality;

import java.util.List;

/**
 * Is a page good enough, and why.
 *
 * @param checks every property measured, in the order of {@link Check.Kind}
 * @param verdict what follows from them
 */
public record PageQuality(List<Check> checks, Verdict verdict) {

  /** Keeps its own copy. */
  public PageQuality {
    checks = List.copyOf(checks);
  }

  /** The measure of one property. */
  public Check check(Check.Kind kind) {
    return checks.stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
  }

  /** What to do with the page. */
  public enum Verdict {
    /** Every check passed. */
    GOOD,
    /** Something is off but an officer may still read it: the citizen may keep it. */
    DOUBTFUL,
    /** An officer could not read it: scan again. */
    BAD,
    /** Nothing is on it. */
    BLANK
  }
}
