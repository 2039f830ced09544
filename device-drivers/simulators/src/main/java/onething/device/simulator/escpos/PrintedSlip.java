package onething.device.simulator.escpos;

import java.awt.image.BufferedImage;

/**
 * A slip as it came out of the mouth.
 *
 * @param image drawn from the bytes that were received, one dot a pixel
 * @param bytes those bytes
 * @param complete whether it was cut; a slip torn off or run out of paper is not complete
 */
public record PrintedSlip(BufferedImage image, byte[] bytes, boolean complete) {}
