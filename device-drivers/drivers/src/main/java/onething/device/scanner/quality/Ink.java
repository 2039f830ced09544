package onething.device.scanner.quality;

/** What is written on a page: pixels clearly darker than its paper. */
final class Ink {

  private static final double DARKER_THAN_PAPER = 0.62;
  private static final double RIM = 0.008;

  private final Grey page;
  private final int limit;

  Ink(Grey page) {
    this.page = page;
    this.limit = (int) (page.paper() * DARKER_THAN_PAPER);
  }

  boolean at(int x, int y) {
    return page.at(x, y) < limit;
  }

  /** The share of the page that is ink. */
  double share() {
    return share(0, 0, page.width(), page.height());
  }

  /** The largest share of ink along one of the four edges: writing that goes on beyond the page. */
  double rimShare() {
    int dx = Math.max(1, (int) (page.width() * RIM));
    int dy = Math.max(1, (int) (page.height() * RIM));
    double top = share(0, 0, page.width(), dy);
    double bottom = share(0, page.height() - dy, page.width(), page.height());
    double left = share(0, 0, dx, page.height());
    double right = share(page.width() - dx, 0, page.width(), page.height());
    return Math.max(Math.max(top, bottom), Math.max(left, right));
  }

  private double share(int x1, int y1, int x2, int y2) {
    long ink = 0;
    for (int y = y1; y < y2; y++) {
      for (int x = x1; x < x2; x++) {
        ink += at(x, y) ? 1 : 0;
      }
    }
    return (double) ink / ((long) (x2 - x1) * (y2 - y1));
  }
}
