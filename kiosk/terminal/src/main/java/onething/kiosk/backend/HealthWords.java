package onething.kiosk.backend;

import java.util.Map;

/** What the kiosk tells the backend about itself. Offered by who knows the devices. */
@FunctionalInterface
public interface HealthWords {

  /** State word by device id; never personal data. */
  Map<String, String> words();
}
