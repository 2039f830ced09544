package onething.kiosk.visit;

import java.util.List;
import java.util.stream.IntStream;
import onething.device.scanner.quality.Check;
import onething.device.scanner.quality.PageQuality;

/** Shows scanned pages with what was measured on them. */
final class PageViews {

  private PageViews() {}

  static List<PageThumb> of(List<ScannedPage> pages) {
    return IntStream.range(0, pages.size()).mapToObj(i -> thumb(i + 1, pages.get(i))).toList();
  }

  private static PageThumb thumb(int number, ScannedPage page) {
    PageQuality quality = page.quality();
    return new PageThumb(
        number,
        page.key(),
        verdict(quality.verdict()),
        quality.checks().stream().map(PageViews::check).toList(),
        ScanWords.problem(number, quality),
        page.kept());
  }

  private static PageVerdict verdict(PageQuality.Verdict verdict) {
    return switch (verdict) {
      case GOOD -> PageVerdict.GOOD;
      case DOUBTFUL -> PageVerdict.DOUBTFUL;
      case BAD -> PageVerdict.BAD;
      case BLANK -> PageVerdict.BLANK;
    };
  }

  private static PageCheck check(Check check) {
    return new PageCheck(kind(check.kind()), check.passed(), check.value(), check.threshold());
  }

  private static PageCheck.Kind kind(Check.Kind kind) {
    return switch (kind) {
      case STRAIGHT -> PageCheck.Kind.STRAIGHT;
      case COMPLETE -> PageCheck.Kind.COMPLETE;
      case BRIGHT -> PageCheck.Kind.BRIGHT;
      case SHARP -> PageCheck.Kind.SHARP;
      case NOT_BLANK -> PageCheck.Kind.NOT_BLANK;
    };
  }
}
