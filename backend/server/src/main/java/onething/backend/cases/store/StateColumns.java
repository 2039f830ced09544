package onething.backend.cases.store;

import java.time.Instant;
import java.util.Optional;
import onething.backend.cases.CaseState;
import onething.backend.cases.EndCause;
import onething.backend.cases.ItemPhase;
import onething.backend.cases.ItemState;
import org.jspecify.annotations.Nullable;

/** States as columns, and back. */
final class StateColumns {

  private StateColumns() {}

  /** State of a case as columns; {@code at} is {@code receive_by} while it is submitted. */
  record CaseColumns(String state, Instant at, @Nullable String outcome, @Nullable String reason) {}

  /** State of an item as columns. */
  record ItemColumns(
      String phase, Instant at, @Nullable String reason, @Nullable String causeItem) {}

  static CaseColumns of(CaseState state) {
    return switch (state) {
      case CaseState.Submitted s -> new CaseColumns("SUBMITTED", s.receiveBy(), null, null);
      case CaseState.Received s -> new CaseColumns("RECEIVED", s.at(), null, null);
      case CaseState.Completed s -> new CaseColumns("COMPLETED", s.at(), s.outcome().name(), null);
      case CaseState.Rejected s -> new CaseColumns("REJECTED", s.at(), null, s.reason());
    };
  }

  static CaseState caseState(CaseColumns row) {
    return switch (row.state()) {
      case "SUBMITTED" -> new CaseState.Submitted(row.at());
      case "RECEIVED" -> new CaseState.Received(row.at());
      case "COMPLETED" ->
          new CaseState.Completed(row.at(), CaseState.Outcome.valueOf(text(row.outcome())));
      case "REJECTED" -> new CaseState.Rejected(row.at(), text(row.reason()));
      default -> throw new IllegalStateException("case-state-unknown: " + row.state());
    };
  }

  /** Before the case is received no clock of the item runs; its column repeats the case's. */
  static ItemColumns of(ItemState state, Instant caseAt) {
    String phase = state.phase().name();
    return switch (state) {
      case ItemState.Arrived s -> new ItemColumns(phase, caseAt, null, null);
      case ItemState.Held s -> new ItemColumns(phase, s.since(), null, null);
      case ItemState.ToAccept s -> new ItemColumns(phase, s.due(), null, null);
      case ItemState.PreReview s -> new ItemColumns(phase, s.since(), null, null);
      case ItemState.AwaitingPrerequisite s -> new ItemColumns(phase, s.since(), null, null);
      case ItemState.Ready s -> new ItemColumns(phase, s.due(), null, null);
      case ItemState.Granted s -> new ItemColumns(phase, s.at(), null, null);
      case ItemState.Completed s -> new ItemColumns(phase, s.at(), null, null);
      case ItemState.NotAccepted s -> new ItemColumns(phase, s.at(), s.reason(), null);
      case ItemState.Denied s -> new ItemColumns(phase, s.at(), s.reason(), null);
      case ItemState.Terminated s ->
          new ItemColumns(phase, s.at(), s.cause().reason(), causeItem(s.cause()));
    };
  }

  static ItemState itemState(ItemColumns row) {
    Instant at = row.at();
    return switch (ItemPhase.valueOf(row.phase())) {
      case ARRIVED -> new ItemState.Arrived();
      case HELD -> new ItemState.Held(at);
      case TO_ACCEPT -> new ItemState.ToAccept(at);
      case PRE_REVIEW -> new ItemState.PreReview(at);
      case AWAITING_PREREQUISITE -> new ItemState.AwaitingPrerequisite(at);
      case READY -> new ItemState.Ready(at);
      case GRANTED -> new ItemState.Granted(at);
      case COMPLETED -> new ItemState.Completed(at);
      case NOT_ACCEPTED -> new ItemState.NotAccepted(at, text(row.reason()));
      case DENIED -> new ItemState.Denied(at, text(row.reason()));
      case TERMINATED -> new ItemState.Terminated(at, cause(row));
    };
  }

  private static EndCause cause(ItemColumns row) {
    return Optional.ofNullable(row.causeItem())
        .<EndCause>map(item -> new EndCause.PrerequisiteRefused(item, text(row.reason())))
        .orElseGet(() -> new EndCause.IntakeRejected(text(row.reason())));
  }

  private static @Nullable String causeItem(EndCause cause) {
    return switch (cause) {
      case EndCause.PrerequisiteRefused c -> c.item();
      case EndCause.IntakeRejected c -> null;
    };
  }

  private static String text(@Nullable String column) {
    if (column == null) {
      throw new IllegalStateException("case-column-missing");
    }
    return column;
  }
}
