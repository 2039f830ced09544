package onething.backend.cases.machine;

import java.time.Instant;
import onething.backend.cases.EndCause;
import onething.backend.cases.ItemState;

/** What an event makes of an item. */
final class ItemSteps {

  private ItemSteps() {}

  static ItemState next(CaseEvent.ForItem event, Instant at) {
    return switch (event) {
      case CaseEvent.BecameAcceptable b -> new ItemState.ToAccept(b.acceptBy());
      case CaseEvent.Accepted a -> new ItemState.PreReview(at);
      case CaseEvent.NotAccepted n -> new ItemState.NotAccepted(at, n.reason());
      case CaseEvent.PreReviewed p -> new ItemState.AwaitingPrerequisite(at);
      case CaseEvent.BecameReady b -> new ItemState.Ready(b.decideBy());
      case CaseEvent.Granted g -> new ItemState.Granted(at);
      case CaseEvent.Denied d -> new ItemState.Denied(at, d.reason());
      case CaseEvent.Completed c -> new ItemState.Completed(at);
      case CaseEvent.Terminated t ->
          new ItemState.Terminated(
              at, new EndCause.PrerequisiteRefused(t.prerequisite(), t.reason()));
    };
  }
}
