package onething.backend.cases.machine;

import java.util.List;
import onething.catalogue.Text;

/** What the rules say to a command. */
public sealed interface Ruling {

  /**
   * It happens.
   *
   * @param events what happens, in order; at least one
   */
  record Allowed(List<CaseEvent> events) implements Ruling {
    public Allowed {
      events = List.copyOf(events);
    }
  }

  /** The state has moved beyond that step: somebody was first. */
  record TooLate() implements Ruling {}

  /**
   * It cannot be done, or not yet.
   *
   * @param why in plain words
   */
  record Impossible(Text why) implements Ruling {}

  /** The case has no such item. */
  record NoSuchItem() implements Ruling {}
}
