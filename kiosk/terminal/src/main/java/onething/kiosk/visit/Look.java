package onething.kiosk.visit;

/** The two sizes in which every page exists. */
public enum Look {
  STANDARD,
  /** 长者版: larger, quieter, slower. */
  ELDERLY
}
