package onething.device.idcard;

import onething.device.DeviceStatus;

/** What came of one attempt to read a card. */
public sealed interface CardReading {

  /** The whole document was read. */
  record Read(IdentityDocument document) implements CardReading {}

  /** No card came in time. */
  record NoCard() implements CardReading {}

  /** The card was taken away before all was read; nothing was kept. */
  record RemovedEarly() implements CardReading {}

  /** A card lies there and cannot be read. */
  record Unreadable(Reason reason) implements CardReading {}

  /** The reader does not work. */
  record ReaderDown(DeviceStatus status) implements CardReading {}

  /** The one who waited asked to stop. */
  record Canceled() implements CardReading {}

  /** Why a card cannot be read. */
  enum Reason {
    /** The last place of the identity number does not fit the others. */
    INVALID_CHECK_DIGIT,
    /** The content is shorter or longer than the standard says. */
    WRONG_LENGTH,
    /** A kind of card this reader or this version does not know. */
    UNKNOWN_TYPE,
    /** The content makes no sense. */
    GARBLED,
    /** Card and security module do not accept each other. */
    AUTHENTICATION_FAILED
  }
}
