package onething.kiosk.planted;

import onething.device.simulator.planted.PlantedSimulator;

/** Breaks a rule on purpose: a kiosk that could read a sample card. */
public final class PlantedKioskWithSimulator {
  /** What must be reported. */
  public final PlantedSimulator forbidden = new PlantedSimulator();
}
