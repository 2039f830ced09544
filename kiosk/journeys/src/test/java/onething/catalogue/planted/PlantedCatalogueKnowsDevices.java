package onething.catalogue.planted;

import onething.device.planted.PlantedDriverWithVaadin;

/** Breaks a rule on purpose: a catalogue that is not pure. */
public final class PlantedCatalogueKnowsDevices {
  /** What must be reported. */
  public final PlantedDriverWithVaadin forbidden = new PlantedDriverWithVaadin();
}
