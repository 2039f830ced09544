package onething.kiosk.visit;

import onething.catalogue.Text;

/** What covers the page, opaque. */
public sealed interface Veil {

  /**
   * 您还在吗？ At nought the visit is wiped. {@link Action.ContinueVisit} or a device's event lifts it,
   * {@link Action.EndVisit} wipes at once; a mere {@link Terminal#touched} does not lift it, or it
   * would go from under the finger.
   *
   * @param secondsLeft counts down to 0
   * @param ofSeconds where the countdown began, for the ring
   */
  record Idle(int secondsLeft, int ofSeconds) implements Veil {}

  /**
   * Help. {@link Action.Help} with {@code false} closes it.
   *
   * @param where where a person can be found
   */
  record Help(Text where) implements Veil {}
}
