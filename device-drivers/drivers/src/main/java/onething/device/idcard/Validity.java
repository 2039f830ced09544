package onething.device.idcard;

import java.time.LocalDate;

/** Until when a document is valid. */
public sealed interface Validity {

  /** Valid up to and including a day. */
  record Until(LocalDate lastDay) implements Validity {}

  /** Valid without an end (长期). */
  record LongTerm() implements Validity {}
}
