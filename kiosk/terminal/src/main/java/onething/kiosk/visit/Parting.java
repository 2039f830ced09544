package onething.kiosk.visit;

import java.time.Duration;
import java.util.Optional;
import onething.device.Cancellation;

/**
 * After the wipe: the farewell, and the reminder while the card still lies on the reader. Nothing
 * here knows who left.
 */
final class Parting {

  /** After this the reminder gives up; the reader may be stuck. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Workplace place;
  private final Errands.Party errands;
  private final Runnable changed;
  private Optional<Page.Farewell> page = Optional.empty();
  private Optional<Cancellation> looking = Optional.empty();
  private Duration began = Duration.ZERO;
  private boolean watching;

  Parting(Workplace place, Errands.Party errands, Runnable changed) {
    this.place = place;
    this.errands = errands;
    this.changed = changed;
  }

  Optional<Page.Farewell> page() {
    return page;
  }

  /**
   * @param farewell whether to say it even when no card was left
   * @param card whether the visitor had used a card
   */
  void begin(boolean farewell, boolean card) {
    over();
    began = uptime();
    page = farewell ? Optional.of(new Page.Farewell(false)) : Optional.empty();
    watching = card;
    tick();
  }

  void over() {
    errands.cancelAll();
    looking = Optional.empty();
    page = Optional.empty();
    watching = false;
  }

  void tick() {
    if (page.isEmpty() && !watching) {
      return;
    }
    boolean cardLeft = page.map(Page.Farewell::cardLeft).orElse(false);
    Duration most = cardLeft ? LONGEST : place.rules().times().farewell();
    if (uptime().minus(began).compareTo(most) >= 0) {
      over();
      changed.run();
    } else if (watching && looking.isEmpty()) {
      looking =
          Optional.of(
              errands.send(
                  Errands.Lane.CARD, _ -> place.devices().reader().cardPresent(), this::seen));
    }
  }

  private void seen(boolean present) {
    looking = Optional.empty();
    boolean before = page.map(Page.Farewell::cardLeft).orElse(false);
    if (present && !before) {
      page = Optional.of(new Page.Farewell(true));
      changed.run();
    } else if (!present) {
      gone(before);
    }
  }

  private void gone(boolean before) {
    watching = false;
    if (before) {
      over();
      changed.run();
    }
  }

  private Duration uptime() {
    return place.machine().uptime().now();
  }
}
