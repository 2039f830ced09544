package onething.rules.planted.house.beta;

import onething.rules.planted.house.alpha.store.AlphaStore;

/** Breaks a rule on purpose: module beta uses the internals of module alpha. */
public final class PlantedReach {
  /** What must be reported. */
  public final AlphaStore forbidden = new AlphaStore();
}
