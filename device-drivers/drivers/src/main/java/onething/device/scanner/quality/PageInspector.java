package onething.device.scanner.quality;

import java.awt.image.BufferedImage;
import java.util.List;
import onething.device.scanner.quality.Check.Kind;
import onething.device.scanner.quality.PageQuality.Verdict;

/**
 * Measures a page and says whether it can be read. The thresholds were set on pages scanned at 200
 * dots per inch; they hold from 150 to 300.
 */
public final class PageInspector {

  private static final double SKEW_DEGREES = 3;
  private static final double SKEW_TOO_FAR_DEGREES = 6;
  private static final double RIM_SHARE = 0.05;
  private static final double MEAN_LUMINANCE = 60;
  private static final double EDGE_LEVELS = 80;
  private static final double INK_SHARE = 0.002;

  /** Measures a decoded page. */
  public PageQuality inspect(BufferedImage page) {
    Grey grey = Grey.of(page);
    Ink ink = new Ink(grey);
    double share = ink.share();
    double mean = grey.mean();
    boolean blank = share < INK_SHARE;
    List<Check> checks =
        List.of(
            atMost(
                Kind.STRAIGHT, blank ? 0 : Math.abs(new Skew(grey, ink).degrees()), SKEW_DEGREES),
            atMost(Kind.COMPLETE, ink.rimShare(), RIM_SHARE),
            atLeast(Kind.BRIGHT, mean, MEAN_LUMINANCE),
            atLeast(Kind.SHARP, Sharpness.of(grey), EDGE_LEVELS),
            atLeast(Kind.NOT_BLANK, share, INK_SHARE));
    return new PageQuality(checks, verdict(checks));
  }

  private static Check atMost(Kind kind, double value, double threshold) {
    return new Check(kind, value <= threshold, value, threshold);
  }

  private static Check atLeast(Kind kind, double value, double threshold) {
    return new Check(kind, value >= threshold, value, threshold);
  }

  private static Verdict verdict(List<Check> checks) {
    if (fails(checks, Kind.BRIGHT)) {
      return Verdict.BAD;
    }
    if (fails(checks, Kind.NOT_BLANK)) {
      return Verdict.BLANK;
    }
    boolean tooFar =
        checks.stream()
            .anyMatch(c -> c.kind() == Kind.STRAIGHT && c.value() > SKEW_TOO_FAR_DEGREES);
    if (tooFar) {
      return Verdict.BAD;
    }
    return checks.stream().allMatch(Check::passed) ? Verdict.GOOD : Verdict.DOUBTFUL;
  }

  private static boolean fails(List<Check> checks, Kind kind) {
    return checks.stream().anyMatch(c -> c.kind() == kind && !c.passed());
  }
}
