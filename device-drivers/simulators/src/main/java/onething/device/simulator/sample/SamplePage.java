package onething.device.simulator.sample;

import java.awt.image.BufferedImage;

/**
 * An invented page to scan.
 *
 * @param key a short name for tests and buttons
 * @param name what it is, in Chinese
 * @param image the sheet, A4 at {@link SamplePages#DPI}, grey
 */
public record SamplePage(String key, String name, BufferedImage image) {}
