package onething.kiosk.visit;

/** The parts of the notice, one shown at a time. */
public enum Tab {
  MATERIALS,
  ITEMS,
  COMPARED,
  /** 逐份看原因: why each material need not be handed in. */
  EXEMPT_REASONS
}
