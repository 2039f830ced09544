package onething.kiosk.visit;

import java.time.Duration;

/**
 * How long the terminal waits for what.
 *
 * @param idle without a sign of life until the warning
 * @param elderlyIdle the same in the elderly look
 * @param warning from the warning to the wipe; at least 20 s (WCAG 2.2.1)
 * @param card for a card to be placed
 * @param registry for the registry's answer
 * @param slip for the printer's answer
 * @param farewell how long the farewell stands
 */
public record Times(
    Duration idle,
    Duration elderlyIdle,
    Duration warning,
    Duration card,
    Duration registry,
    Duration slip,
    Duration farewell) {

  /** As the product is delivered. */
  public static Times standard() {
    return new Times(
        Duration.ofSeconds(90),
        Duration.ofSeconds(180),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60),
        Duration.ofSeconds(8),
        Duration.ofSeconds(20),
        Duration.ofSeconds(8));
  }

  /**
   * With other idle times.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public Times withIdle(Duration standard, Duration elderly, Duration warn) {
    if (!standard.isPositive() || !elderly.isPositive() || !warn.isPositive()) {
      throw new IllegalArgumentException("Idle times must be positive");
    }
    return new Times(standard, elderly, warn, card, registry, slip, farewell);
  }

  Duration idleIn(Look look) {
    return switch (look) {
      case STANDARD -> idle;
      case ELDERLY -> elderlyIdle;
    };
  }
}
