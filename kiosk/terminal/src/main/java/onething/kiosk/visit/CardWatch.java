package onething.kiosk.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import onething.device.Cancellation;
import onething.device.idcard.CardReading;
import onething.device.idcard.IdCardReader;
import onething.device.idcard.IdentityDocument;
import onething.device.idcard.ResidentIdCard;
import onething.device.idcard.Validity;

/**
 * Watches the reader and says what it is at. It glances at every tick, so the reader is never
 * blocked by a long wait; after a bad card, or a reader unplugged, it goes on by itself.
 */
final class CardWatch {

  /** The card is already there, so this is for the reading alone. */
  private static final Duration READ = Duration.ofSeconds(5);

  private final Visit visit;
  private final Consumer<ResidentIdCard> read;
  private CardState state = new CardState.Waiting();
  private Optional<Cancellation> busy = Optional.empty();
  private Duration since;
  private boolean lift;
  private boolean over;

  /** What one look at the reader shows. */
  private record Glance(boolean card, boolean online) {}

  /**
   * @param lift whether a card that lies there has to be taken up first
   */
  CardWatch(Visit visit, boolean lift, Consumer<ResidentIdCard> read) {
    this.visit = visit;
    this.lift = lift;
    this.read = read;
    this.since = uptime();
  }

  CardState state() {
    return state;
  }

  /** Waits anew from now on. */
  void retry() {
    over = false;
    since = uptime();
    show(new CardState.Waiting());
    tick();
  }

  /** Shows what was wrong with the card; another one may be placed at once. */
  void refuse(CardState why) {
    over = false;
    lift = true;
    since = uptime();
    show(why);
  }

  void stop() {
    over = true;
    busy.ifPresent(visit::callOff);
    busy = Optional.empty();
  }

  void tick() {
    if (over || busy.isPresent()) {
      return;
    }
    if (uptime().minus(since).compareTo(visit.place().rules().times().card()) >= 0) {
      rest(new CardState.NoCard());
      return;
    }
    IdCardReader reader = visit.place().devices().reader();
    busy = Optional.of(visit.look(Errands.Lane.CARD, _ -> glance(reader), this::seen));
  }

  private static Glance glance(IdCardReader reader) {
    boolean card = reader.cardPresent();
    return new Glance(card, card || reader.status().online());
  }

  private void seen(Glance glance) {
    busy = Optional.empty();
    if (!glance.online()) {
      change(CardWords.readerDown());
    } else if (!glance.card()) {
      lift = false;
      ready();
    } else if (lift) {
      remind();
    } else {
      read();
    }
  }

  /** The reader is there and empty: what was said about the last card stays until the next. */
  private void ready() {
    if (state instanceof CardState.ReaderDown || state instanceof CardState.LiftFirst) {
      since = uptime();
      change(new CardState.Waiting());
    }
  }

  private void remind() {
    if (state instanceof CardState.Waiting || state instanceof CardState.ReaderDown) {
      change(new CardState.LiftFirst());
    }
  }

  private void read() {
    visit.touched();
    show(new CardState.Reading());
    IdCardReader reader = visit.place().devices().reader();
    busy = Optional.of(visit.send(Errands.Lane.CARD, c -> reader.read(READ, c), this::came));
  }

  private void came(CardReading reading) {
    busy = Optional.empty();
    since = uptime();
    switch (reading) {
      case CardReading.Read r -> document(r.document());
      case CardReading.NoCard _, CardReading.Canceled _ -> notFound();
      case CardReading.RemovedEarly _ -> show(new CardState.RemovedEarly());
      case CardReading.Unreadable u -> refuse(CardWords.unreadable(u.reason()));
      case CardReading.ReaderDown _ -> show(CardWords.readerDown());
    }
  }

  /** It lies there but does not answer, as a card does that was read before: up with it first. */
  private void notFound() {
    lift = true;
    show(new CardState.Waiting());
  }

  private void document(IdentityDocument document) {
    switch (document) {
      case ResidentIdCard card -> document(card);
    }
  }

  private void document(ResidentIdCard card) {
    if (expired(card)) {
      refuse(CardWords.expired());
    } else {
      over = true;
      show(new CardState.Read(card.name(), card.number().masked()));
      read.accept(card);
    }
  }

  private boolean expired(ResidentIdCard card) {
    LocalDate today = LocalDate.now(visit.place().machine().clock());
    return switch (card.validTo()) {
      case Validity.Until u -> u.lastDay().isBefore(today);
      case Validity.LongTerm _ -> false;
    };
  }

  private void rest(CardState shown) {
    over = true;
    show(shown);
  }

  private void change(CardState next) {
    if (!next.equals(state)) {
      show(next);
    }
  }

  private void show(CardState next) {
    state = next;
    visit.turn();
  }

  private Duration uptime() {
    return visit.place().machine().uptime().now();
  }
}
