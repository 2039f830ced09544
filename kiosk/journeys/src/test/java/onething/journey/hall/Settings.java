package onething.journey.hall;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a hall differs from an ordinary one.
 *
 * @param clock the instant at which the clocks on kiosk and server stand still
 * @param idle how long the kiosk waits for a citizen, and then warns
 * @param planted classes that only a test puts beside the kiosk
 */
public record Settings(Optional<Instant> clock, Optional<Duration> idle, Optional<Path> planted) {

  /** A hall as it is. */
  public static Settings ordinary() {
    return new Settings(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Clocks stand still, so that two pictures of one screen are alike. */
  public Settings at(Instant instant) {
    return new Settings(Optional.of(instant), idle, planted);
  }

  /** A kiosk that loses patience soon. */
  public Settings impatient(Duration wait) {
    return new Settings(clock, Optional.of(wait), planted);
  }

  /** A kiosk with classes of the test on its class path. */
  public Settings with(Path classes) {
    return new Settings(clock, idle, Optional.of(classes));
  }

  List<String> clockArguments() {
    return clock
        .map(at -> List.of("--onething.clock.allow-fixed=true", "--onething.clock.fixed=" + at))
        .orElse(List.of());
  }

  List<String> kioskArguments() {
    var arguments = new ArrayList<>(clockArguments());
    idle.ifPresent(wait -> {
      arguments.add("--onething.visit.idle=" + wait);
      arguments.add("--onething.visit.elderly-idle=" + wait.multipliedBy(2));
      arguments.add("--onething.visit.warning=" + wait);
    });
    return arguments;
  }

  List<String> kioskProperties() {
    return planted.map(path -> List.of("-Dloader.path=" + path)).orElse(List.of());
  }
}
