package onething.backend.cases.machine;

import static onething.backend.cases.ItemPhase.GRANTED;
import static onething.backend.cases.ItemPhase.PRE_REVIEW;
import static onething.backend.cases.ItemPhase.READY;
import static onething.backend.cases.ItemPhase.TO_ACCEPT;
import static onething.backend.cases.machine.RuleWords.LONG_REASON;
import static onething.backend.cases.machine.RuleWords.NO_PREREQUISITE;
import static onething.backend.cases.machine.RuleWords.REASON_MISSING;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import onething.backend.cases.CaseState;
import onething.backend.cases.Command;
import onething.backend.cases.ItemPhase;

/**
 * Which events a command causes. Pure: the same case, command and instant give the same ruling. Who
 * may command is asked elsewhere ({@link Authority}).
 */
public final class Rules {

  /** Longest reason or note, in characters. */
  private static final int LONGEST = 500;

  private final Consequences consequences;
  private final Deadlines deadlines;

  public Rules(Deadlines deadlines) {
    this.deadlines = deadlines;
    this.consequences = new Consequences(deadlines);
  }

  /** The ruling on a command given now. */
  public Ruling on(BundleCase whole, Command command, Instant now) {
    return switch (command) {
      case Command.Receive r -> intake(whole, new CaseEvent.Received(deadlines.acceptBy(now)));
      case Command.RejectIntake r ->
          withReason(r.reason(), () -> intake(whole, new CaseEvent.IntakeRejected(r.reason())));
      case Command.ForItem forItem ->
          whole
              .item(forItem.item())
              .map(item -> onItem(whole, item, forItem, now))
              .orElseGet(Ruling.NoSuchItem::new);
    };
  }

  private static Ruling intake(BundleCase whole, CaseEvent event) {
    return whole.state() instanceof CaseState.Submitted
        ? new Ruling.Allowed(List.of(event))
        : new Ruling.TooLate();
  }

  private Ruling onItem(BundleCase whole, ItemCase item, Command.ForItem command, Instant now) {
    Turn turn = new Turn(whole, item, now);
    return switch (command) {
      case Command.Accept c -> turn.when(TO_ACCEPT, new CaseEvent.Accepted(c.item()));
      case Command.NotAccept c ->
          withReason(
              c.reason(),
              () -> turn.when(TO_ACCEPT, new CaseEvent.NotAccepted(c.item(), c.reason())));
      case Command.PreReview c -> preReview(turn, c);
      case Command.Decide c -> decide(turn, c);
      case Command.Complete c -> turn.when(GRANTED, new CaseEvent.Completed(c.item()));
    };
  }

  private static Ruling preReview(Turn turn, Command.PreReview c) {
    return turn.item.plan().after().isEmpty()
        ? new Ruling.Impossible(NO_PREREQUISITE)
        : withNote(
            c.note(), () -> turn.when(PRE_REVIEW, new CaseEvent.PreReviewed(c.item(), c.note())));
  }

  private static Ruling decide(Turn turn, Command.Decide c) {
    return switch (c.decision()) {
      case GRANT ->
          withNote(c.reason(), () -> turn.when(READY, new CaseEvent.Granted(c.item(), c.reason())));
      case DENY ->
          withReason(
              c.reason(), () -> turn.when(READY, new CaseEvent.Denied(c.item(), c.reason())));
    };
  }

  private static Ruling withReason(String reason, Supplier<Ruling> ruling) {
    return reason.isBlank() ? new Ruling.Impossible(REASON_MISSING) : withNote(reason, ruling);
  }

  private static Ruling withNote(String note, Supplier<Ruling> ruling) {
    return note.codePointCount(0, note.length()) > LONGEST
        ? new Ruling.Impossible(LONG_REASON)
        : ruling.get();
  }

  /** A command's turn at an item: each step has the one phase from which it can be taken. */
  private final class Turn {
    private final BundleCase whole;
    private final ItemCase item;
    private final Instant now;

    Turn(BundleCase whole, ItemCase item, Instant now) {
      this.whole = whole;
      this.item = item;
      this.now = now;
    }

    Ruling when(ItemPhase wanted, CaseEvent.ForItem event) {
      ItemPhase phase = item.state().phase();
      if (phase == wanted) {
        return new Ruling.Allowed(consequences.of(whole, event, now));
      }
      return phase.compareTo(wanted) < 0
          ? new Ruling.Impossible(RuleWords.notYet(phase))
          : new Ruling.TooLate();
    }
  }
}
