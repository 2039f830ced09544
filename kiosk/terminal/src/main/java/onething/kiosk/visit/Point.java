package onething.kiosk.visit;

/**
 * A point on the signature pad.
 *
 * @param x thousandths of the pad's width: 0 at the left edge, 1,000 at the right
 * @param y in the same unit from the upper edge, so about 0 to 400
 */
public record Point(int x, int y) {}
