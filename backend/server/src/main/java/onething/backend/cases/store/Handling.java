package onething.backend.cases.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import onething.backend.cases.Command;
import onething.backend.cases.CommandResult;
import onething.backend.cases.machine.Authority;
import onething.backend.cases.machine.CaseEvent;
import onething.backend.cases.machine.Rules;
import onething.backend.cases.machine.Ruling;
import onething.backend.staff.Officer;
import onething.catalogue.Text;

/**
 * Does what an officer asks: reads the case, asks the rules, writes; two round trips. Whoever
 * writes second on the same version reads again and is judged by what is there now, so departments
 * do not get in each other's way and nobody overwrites anybody.
 */
final class Handling {

  /** A case has a handful of officers; more rounds than this mean that something is wrong. */
  private static final int ROUNDS = 50;

  private final CaseTables tables;
  private final CaseWriter writer;
  private final Histories histories;
  private final Chain chain;
  private final Rules rules;
  private final Standings standings;
  private final Timekeeper time;
  private final UnaryOperator<String> nameOf;

  Handling(
      CaseTables tables,
      CaseWriter writer,
      Histories histories,
      Chain chain,
      Rules rules,
      Standings standings,
      Timekeeper time,
      UnaryOperator<String> nameOf) {
    this.tables = tables;
    this.writer = writer;
    this.histories = histories;
    this.chain = chain;
    this.rules = rules;
    this.standings = standings;
    this.time = time;
    this.nameOf = nameOf;
  }

  CommandResult handle(Officer who, Command command) {
    for (int round = 0; round < ROUNDS; round++) {
      Optional<CommandResult> result = attempt(who, command);
      if (result.isPresent()) {
        return result.get();
      }
    }
    throw new IllegalStateException("case-contended: " + command.caseNo());
  }

  /** Writes into the history that somebody saw personal data. */
  void accessed(Officer who, String caseNo, String what) {
    access(who, caseNo, what, () -> false);
  }

  /**
   * The same, unless it is there since that instant. The question is asked again when somebody
   * wrote meanwhile, so looks at the same moment are written once.
   */
  void accessedOnce(Officer who, String caseNo, String what, Instant since) {
    access(who, caseNo, what, () -> histories.accessedSince(caseNo, who.username(), what, since));
  }

  private void access(Officer who, String caseNo, String what, BooleanSupplier known) {
    for (int round = 0; round < ROUNDS; round++) {
      StoredCase stored = tables.byNumber(caseNo).orElseThrow();
      if (known.getAsBoolean()
          || write(stored, who, List.of(new CaseEvent.Accessed(what)), time.now()).isPresent()) {
        return;
      }
    }
    throw new IllegalStateException("case-contended: " + caseNo);
  }

  /** Empty when somebody else wrote between reading and writing. */
  private Optional<CommandResult> attempt(Officer who, Command command) {
    Optional<StoredCase> stored =
        tables.byNumber(command.caseNo()).filter(found -> Authority.sees(who, found.whole()));
    if (stored.isEmpty()) {
      return Optional.of(new CommandResult.NotFound());
    }
    Optional<Text> refusal = Authority.refusal(who, stored.get().whole(), command);
    return refusal.isPresent()
        ? Optional.of(new CommandResult.NotAllowed(refusal.get()))
        : rule(who, command, stored.get());
  }

  private Optional<CommandResult> rule(Officer who, Command command, StoredCase stored) {
    Instant now = time.now();
    return switch (rules.on(stored.whole(), command, now)) {
      case Ruling.Allowed allowed ->
          write(stored, who, allowed.events(), now).map(standings::of).map(CommandResult.Done::new);
      case Ruling.TooLate late -> Optional.of(stale(stored, command));
      case Ruling.Impossible impossible -> Optional.of(new CommandResult.Invalid(impossible.why()));
      case Ruling.NoSuchItem none -> Optional.of(new CommandResult.NotFound());
    };
  }

  private Optional<StoredCase> write(
      StoredCase stored, Officer who, List<CaseEvent> events, Instant now) {
    var links =
        chain.link(
            stored.whole().caseNo(),
            stored.events(),
            stored.chainHead(),
            events,
            who.username(),
            now);
    var next = stored.whole().after(events, now);
    return writer.write(stored, next, links)
        ? Optional.of(stored.changed(next, links))
        : Optional.empty();
  }

  private CommandResult stale(StoredCase stored, Command command) {
    Chain.Fields first =
        histories.of(stored.whole().caseNo()).reversed().stream()
            .map(Chain.Link::fields)
            .filter(fields -> concerns(fields, command))
            .findFirst()
            .orElseThrow();
    return new CommandResult.Stale(EventWords.tooLate(stored, first, nameOf), standings.of(stored));
  }

  private static boolean concerns(Chain.Fields fields, Command command) {
    String type = fields.text().type();
    return switch (command) {
      case Command.Receive c -> type.equals("received") || type.equals("intakeRejected");
      case Command.RejectIntake c -> type.equals("received") || type.equals("intakeRejected");
      case Command.ForItem c ->
          fields.text().item().filter(c.item()::equals).isPresent()
              || type.equals("intakeRejected");
    };
  }
}
