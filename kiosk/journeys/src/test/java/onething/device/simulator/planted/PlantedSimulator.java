package onething.device.simulator.planted;

/** Something in the simulators' package, for the planted violations to reach. */
public final class PlantedSimulator {}
