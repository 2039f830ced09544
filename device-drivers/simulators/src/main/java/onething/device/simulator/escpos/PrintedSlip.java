package onething.device.simulator.escpos;

import java.awt.image.BufferedImage;

/**
 * A slip that came out of the printer.
 *
 * @param image the paper, drawn from the bytes, one pixel a dot
 * @param bytes the bytes that made it, from the last cut to its own
 * @param complete false if the line or the paper ended in its middle
 */
public record PrintedSlip(BufferedImage image, byte[] bytes, boolean complete) {}
