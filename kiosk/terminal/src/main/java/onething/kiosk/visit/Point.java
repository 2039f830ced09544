package onething.kiosk.visit;

/**
 * A point on the signature pad.
 *
 * @param x 0 at the left edge, 1 at the right
 * @param y 0 at the upper edge, 1 at the lower
 */
public record Point(double x, double y) {}
