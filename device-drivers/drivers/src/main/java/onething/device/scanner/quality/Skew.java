package onething.device.scanner.quality;

/**
 * How far the lines of a page are turned, by projection profiles: ink is projected along each angle
 * in question, and where text lines and gaps stand apart most sharply lies the angle of the text.
 */
final class Skew {

  private static final double WIDEST = 15;
  private static final double COARSE = 0.5;
  private static final double FINE = 0.1;
  private static final int ROWS = 600;
  private static final int MOST_POINTS = 40_000;

  private final double[] xs;
  private final double[] ys;
  private final int points;

  Skew(Grey page, Ink ink) {
    int step = Math.max(1, page.height() / ROWS);
    double[] foundX = new double[MOST_POINTS];
    double[] foundY = new double[MOST_POINTS];
    int found = 0;
    for (int y = 0; y < page.height(); y += step) {
      for (int x = 0; x < page.width() && found < MOST_POINTS; x += step) {
        if (ink.at(x, y)) {
          foundX[found] = (x - page.width() / 2.0) / step;
          foundY[found++] = (y - page.height() / 2.0) / step;
        }
      }
    }
    xs = foundX;
    ys = foundY;
    points = found;
  }

  /** Degrees, positive when the page lies turned clockwise; 0 if nothing is on it. */
  double degrees() {
    if (points < 50) {
      return 0;
    }
    double coarse = best(-WIDEST, WIDEST, COARSE);
    return best(coarse - COARSE, coarse + COARSE, FINE);
  }

  private double best(double from, double to, double step) {
    double best = 0;
    double most = -1;
    int count = (int) Math.round((to - from) / step);
    for (int i = 0; i <= count; i++) {
      double angle = from + i * step;
      double sharpness = sharpness(Math.toRadians(angle));
      if (sharpness > most) {
        most = sharpness;
        best = angle;
      }
    }
    return best;
  }

  private double sharpness(double angle) {
    double sin = Math.sin(angle);
    double cos = Math.cos(angle);
    int[] profile = new int[2 * ROWS + 2];
    for (int i = 0; i < points; i++) {
      int row = (int) Math.round(ys[i] * cos - xs[i] * sin) + ROWS;
      profile[Math.clamp(row, 0, profile.length - 1)]++;
    }
    double sum = 0;
    for (int i = 1; i < profile.length; i++) {
      double difference = profile[i] - profile[i - 1];
      sum += difference * difference;
    }
    return sum;
  }
}
