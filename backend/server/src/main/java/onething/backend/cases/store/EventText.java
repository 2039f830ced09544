package onething.backend.cases.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onething.backend.cases.CaseState;
import onething.backend.cases.machine.CaseEvent;

/**
 * An event as words: a type and named texts, both ways. What is written here is what the hash is
 * taken of, so names never change their meaning.
 *
 * @param type stable word
 * @param item id of the item, if it concerns one
 * @param words named texts
 */
record EventText(String type, Optional<String> item, SortedMap<String, String> words) {

  static EventText of(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Submitted e ->
          whole(
              "submitted",
              Map.of(
                  "kiosk", e.kiosk(),
                  "catalogueVersion", e.catalogueVersion(),
                  "planDigest", e.planDigest(),
                  "receiveBy", e.receiveBy().toString()));
      case CaseEvent.Received e -> whole("received", Map.of("acceptBy", e.acceptBy().toString()));
      case CaseEvent.IntakeRejected e -> whole("intakeRejected", Map.of("reason", e.reason()));
      case CaseEvent.Accessed e -> whole("accessed", Map.of("what", e.what()));
      case CaseEvent.CaseCompleted e ->
          whole("caseCompleted", Map.of("outcome", e.outcome().name()));
      case CaseEvent.ForItem e -> ofItem(e);
    };
  }

  private static EventText ofItem(CaseEvent.ForItem event) {
    return switch (event) {
      case CaseEvent.BecameAcceptable e ->
          item("becameAcceptable", e, Map.of("acceptBy", e.acceptBy().toString()));
      case CaseEvent.Accepted e -> item("accepted", e, Map.of());
      case CaseEvent.NotAccepted e -> item("notAccepted", e, Map.of("reason", e.reason()));
      case CaseEvent.PreReviewed e -> item("preReviewed", e, Map.of("note", e.note()));
      case CaseEvent.BecameReady e ->
          item("becameReady", e, Map.of("decideBy", e.decideBy().toString()));
      case CaseEvent.Granted e -> item("granted", e, Map.of("note", e.note()));
      case CaseEvent.Denied e -> item("denied", e, Map.of("reason", e.reason()));
      case CaseEvent.Completed e -> item("completed", e, Map.of());
      case CaseEvent.Terminated e ->
          item("terminated", e, Map.of("prerequisite", e.prerequisite(), "reason", e.reason()));
    };
  }

  /** The event again, so that a case can be replayed from its history. */
  CaseEvent event() {
    return switch (type) {
      case "submitted" ->
          new CaseEvent.Submitted(
              text("kiosk"), text("catalogueVersion"), text("planDigest"), instant("receiveBy"));
      case "received" -> new CaseEvent.Received(instant("acceptBy"));
      case "intakeRejected" -> new CaseEvent.IntakeRejected(text("reason"));
      case "accessed" -> new CaseEvent.Accessed(text("what"));
      case "caseCompleted" ->
          new CaseEvent.CaseCompleted(CaseState.Outcome.valueOf(text("outcome")));
      case "becameAcceptable" -> new CaseEvent.BecameAcceptable(id(), instant("acceptBy"));
      case "accepted" -> new CaseEvent.Accepted(id());
      case "notAccepted" -> new CaseEvent.NotAccepted(id(), text("reason"));
      case "preReviewed" -> new CaseEvent.PreReviewed(id(), text("note"));
      case "becameReady" -> new CaseEvent.BecameReady(id(), instant("decideBy"));
      case "granted" -> new CaseEvent.Granted(id(), text("note"));
      case "denied" -> new CaseEvent.Denied(id(), text("reason"));
      case "completed" -> new CaseEvent.Completed(id());
      case "terminated" -> new CaseEvent.Terminated(id(), text("prerequisite"), text("reason"));
      default -> throw new IllegalStateException("event-type-unknown: " + type);
    };
  }

  /** A named text; empty where there is none. */
  String text(String name) {
    return words.getOrDefault(name, "");
  }

  private Instant instant(String name) {
    return Instant.parse(text(name));
  }

  private String id() {
    return item.orElseThrow();
  }

  private static EventText whole(String type, Map<String, String> words) {
    return new EventText(type, Optional.empty(), new TreeMap<>(words));
  }

  private static EventText item(String type, CaseEvent.ForItem event, Map<String, String> words) {
    return new EventText(type, Optional.of(event.item()), new TreeMap<>(words));
  }
}
