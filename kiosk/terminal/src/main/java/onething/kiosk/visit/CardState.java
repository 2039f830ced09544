package onething.kiosk.visit;

import onething.catalogue.Text;

/** What the card reader is at. */
public sealed interface CardState {

  /** The reader is fine and waits for a card. */
  record Waiting() implements CardState {}

  /** At signing: the card still lies there and has to be taken up first. */
  record LiftFirst() implements CardState {}

  /** A card lies on it and is being read. */
  record Reading() implements CardState {}

  /** 拿早了，没读完; what was read is thrown away. The reader waits again by itself. */
  record RemovedEarly() implements CardState {}

  /** Waited long enough; {@link Action.RetryCard}. */
  record NoCard() implements CardState {}

  /** The card cannot be read. The reader waits again by itself for another. */
  record Unreadable(Text reason, Text next) implements CardState {}

  /** The reader does not work; it is tried again by itself. */
  record ReaderDown(Text next) implements CardState {}

  /**
   * At signing: another person's card; nothing of it is kept or shown. {@link Action.RetryCard}.
   */
  record WrongPerson() implements CardState {}

  /**
   * Read.
   *
   * @param name as on the card
   * @param maskedNumber with asterisks
   */
  record Read(String name, String maskedNumber) implements CardState {}
}
