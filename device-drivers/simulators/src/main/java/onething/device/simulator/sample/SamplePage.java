package onething.device.simulator.sample;

import java.awt.image.BufferedImage;

/** A page to scan. */
public interface SamplePage {

  /** A short name for tests and buttons. */
  String key();

  /** What is on it, in Chinese. */
  String title();

  /**
   * The page as a scanner sees it: A4.
   *
   * @param dpi dots per inch
   */
  BufferedImage draw(int dpi);
}
