package onething.device.simulator.samv;

import java.util.Optional;
import onething.device.simulator.sample.SampleCard;

/**
 * The field over the antenna. A card is found until it was read once; then it must leave the field
 * before it is found again, as with real modules.
 */
final class Field {

  private Optional<SampleCard> card = Optional.empty();
  private Contact contact = Contact.NONE;
  private boolean takeEarly;

  enum Contact {
    NONE,
    FOUND,
    SELECTED,
    READ
  }

  synchronized void place(SampleCard next) {
    card = Optional.of(next);
    contact = Contact.NONE;
  }

  synchronized boolean remove() {
    boolean was = card.isPresent();
    card = Optional.empty();
    contact = Contact.NONE;
    return was;
  }

  synchronized Optional<SampleCard> card() {
    return card;
  }

  synchronized void takeEarly(boolean on) {
    takeEarly = on;
  }

  synchronized boolean takesEarly() {
    return takeEarly;
  }

  synchronized boolean find() {
    if (card.isEmpty() || contact == Contact.READ) {
      return false;
    }
    contact = Contact.FOUND;
    return true;
  }

  synchronized boolean select() {
    if (card.isEmpty() || contact != Contact.FOUND) {
      return false;
    }
    contact = Contact.SELECTED;
    return true;
  }

  /** The selected card; it may leave while it is being read. */
  synchronized Optional<SampleCard> read() {
    if (contact != Contact.SELECTED && contact != Contact.READ) {
      return Optional.empty();
    }
    if (takeEarly) {
      takeEarly = false;
      remove();
      return Optional.empty();
    }
    contact = Contact.READ;
    return card;
  }

  synchronized boolean inContact() {
    return contact == Contact.SELECTED || contact == Contact.READ;
  }
}
