package onething.kiosk.visit;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import onething.kiosk.backend.KioskIdentity;

/** Makes frames: a page and what stands around it. */
final class Painter {

  private final Workplace place;
  private final WelcomePages welcome;

  Painter(Workplace place) {
    this.place = place;
    this.welcome = new WelcomePages(place);
  }

  /** The frame of the window that holds the visit. */
  Frame of(long turn, Visit visit) {
    return frame(
        turn,
        visit.step().page(),
        visit.preferences(),
        chrome(visit.step().stop(), veil(visit), visit.step().canEnd()));
  }

  /** The frame of a window while another one holds the visit. */
  Frame inUse(long turn) {
    return idle(turn, new Page.InUse());
  }

  /** The frame of every window while nobody is here. */
  Frame nobody(long turn, Optional<Page.Farewell> farewell) {
    return idle(turn, farewell.<Page>map(f -> f).orElseGet(() -> welcome.page(Look.STANDARD)));
  }

  private Frame idle(long turn, Page page) {
    return frame(
        turn, page, Preferences.initial(), chrome(Optional.empty(), Optional.empty(), false));
  }

  private static Frame frame(long turn, Page page, Preferences as, Chrome chrome) {
    return new Frame(turn, page, as.look(), as.highContrast(), as.language(), chrome);
  }

  private Chrome chrome(Optional<Stop> stop, Optional<Veil> veil, boolean canEnd) {
    LocalTime now = LocalTime.now(place.machine().clock()).truncatedTo(ChronoUnit.MINUTES);
    return new Chrome(place.hall().name(), kiosk(), now, stop, veil, canEnd);
  }

  private Optional<Veil> veil(Visit visit) {
    return switch (visit.idle()) {
      case IdleClock.Warning w -> Optional.of(new Veil.Idle(w.secondsLeft(), warning()));
      case IdleClock.Awake _, IdleClock.Over _ ->
          visit.helpOpen() ? Optional.of(new Veil.Help(place.hall().help())) : Optional.empty();
    };
  }

  private int warning() {
    return Math.toIntExact(place.rules().times().warning().toSeconds());
  }

  private String kiosk() {
    return switch (place.office().identity().get()) {
      case KioskIdentity.Enrolled e -> e.kiosk();
      case KioskIdentity.NotEnrolled _ -> "";
    };
  }
}
