package onething.device.scanner.quality;

/** How steep the edges of letters are. */
final class Sharpness {

  private static final double SHARE = 0.9;
  private static final int FLAT = 6;

  private Sharpness() {}

  /**
   * The step, in grey levels over two pixels, that nine of ten edges do not exceed: high for crisp
   * black letters, low for a blurred or a dark page. 0 if the page has no edges.
   */
  static double of(Grey page) {
    int[] steps = new int[256];
    long edges = 0;
    for (int y = 0; y < page.height(); y += 2) {
      for (int x = 2; x < page.width(); x++) {
        int step = Math.abs(page.at(x, y) - page.at(x - 2, y));
        if (step > FLAT) {
          steps[step]++;
          edges++;
        }
      }
    }
    return quantile(steps, edges);
  }

  private static double quantile(int[] steps, long edges) {
    long below = 0;
    for (int step = 0; step < steps.length; step++) {
      below += steps[step];
      if (edges > 0 && below >= edges * SHARE) {
        return step;
      }
    }
    return 0;
  }
}
