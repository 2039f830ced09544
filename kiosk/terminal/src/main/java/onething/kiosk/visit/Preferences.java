package onething.kiosk.visit;

import onething.catalogue.Language;

/** What a visitor chose for reading; gone with the visit. */
record Preferences(Language language, Look look, boolean highContrast) {

  static Preferences initial() {
    return new Preferences(Language.ZH, Look.STANDARD, false);
  }

  Preferences with(Language other) {
    return new Preferences(other, look, highContrast);
  }

  Preferences with(Look other) {
    return new Preferences(language, other, highContrast);
  }

  Preferences withContrast(boolean high) {
    return new Preferences(language, look, high);
  }
}
