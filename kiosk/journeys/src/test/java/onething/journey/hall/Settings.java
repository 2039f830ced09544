package onething.journey.hall;

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
 * @param planted the package of the test's that is put beside the kiosk
 * @param kioskExtras more arguments of the kiosk
 */
public record Settings(
    Optional<Instant> clock,
    Optional<Duration> idle,
    Optional<String> planted,
    List<String> kioskExtras) {

  /** A hall as it is. */
  public static Settings ordinary() {
    return new Settings(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** Clocks stand still, so that two pictures of one screen are alike. */
  public Settings at(Instant instant) {
    return new Settings(Optional.of(instant), idle, planted, kioskExtras);
  }

  /** A kiosk that loses patience soon. */
  public Settings impatient(Duration wait) {
    return new Settings(clock, Optional.of(wait), planted, kioskExtras);
  }

  /** A kiosk with classes of the test on its class path. */
  public Settings withPackage(String name) {
    return new Settings(clock, idle, Optional.of(name), kioskExtras);
  }

  /** More arguments of the kiosk, in place of earlier ones. */
  public Settings with(List<String> arguments) {
    return new Settings(clock, idle, planted, List.copyOf(arguments));
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
}
