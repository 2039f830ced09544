package onething.kiosk.visit;

import onething.device.scanner.quality.PageQuality;
import onething.kiosk.material.Picture;

/**
 * One page of a material.
 *
 * @param key names its picture; another one after each turn
 * @param kept whether the citizen kept it although doubtful
 */
record ScannedPage(String key, Picture picture, PageQuality quality, boolean kept) {

  ScannedPage turned(String newKey) {
    return new ScannedPage(newKey, picture.turned(), quality, kept);
  }

  ScannedPage keep() {
    return new ScannedPage(key, picture, quality, true);
  }

  boolean doubtful() {
    return quality.verdict() == PageQuality.Verdict.DOUBTFUL;
  }

  /** Whether it may be handed in as it is. */
  boolean fit() {
    return switch (quality.verdict()) {
      case GOOD -> true;
      case DOUBTFUL -> kept;
      case BAD, BLANK -> false;
    };
  }
}
