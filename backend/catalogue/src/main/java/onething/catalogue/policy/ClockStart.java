package onething.catalogue.policy;

/** The event that starts an item's clock: policy P6. */
public enum ClockStart {
  ACCEPTANCE
}
