package onething.kiosk.visit;

import onething.catalogue.Text;

/** What is known of the slip; never more. */
public sealed interface SlipState {

  record Printing() implements SlipState {}

  /** The device proved it, or the citizen said so. */
  record Printed() implements SlipState {}

  /** The device cannot prove it: {@link Action.SlipCameOut}. */
  record Ask() implements SlipState {}

  /** It did not come out; the code stands on the screen. */
  record Failed(Text reason, Text next) implements SlipState {}

  /** Nobody knows; the code stands on the screen. */
  record Unconfirmed() implements SlipState {}
}
