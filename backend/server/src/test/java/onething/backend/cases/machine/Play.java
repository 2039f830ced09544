package onething.backend.cases.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onething.backend.cases.Command;
import onething.backend.cases.Command.Decision;
import onething.backend.cases.ItemPhase;
import onething.backend.cases.ItemState;
import onething.backend.cases.Prerequisite;

/** A case played through by commands, with plain deadlines: hours by the wall clock. */
final class Play {

  static final String CASE = "K03-261123-0001-A";
  static final Instant START = Instant.parse("2026-11-23T02:24:00Z");

  static final Deadlines PLAIN =
      new Deadlines() {
        @Override
        public Instant receiveBy(Instant arrived) {
          return arrived.plus(Duration.ofHours(2));
        }

        @Override
        public Instant acceptBy(Instant received) {
          return received.plus(Duration.ofDays(1));
        }

        @Override
        public Instant decideBy(Instant start, int workdays) {
          return start.plus(Duration.ofDays(workdays));
        }
      };

  private final Rules rules = new Rules(PLAIN);
  private final List<CaseEvent> events = new ArrayList<>();
  private BundleCase whole;
  private Instant now = START;

  Play(List<ItemPlan> plans) {
    whole = BundleCase.arrived(CASE, plans, PLAIN.receiveBy(START));
  }

  /** The seven items of a birth: certificate → household → card and insurance; and so on. */
  static Play newborn() {
    return new Play(newbornPlans());
  }

  static List<ItemPlan> newbornPlans() {
    return List.of(
        plan("birth-certificate", "health", 1),
        plan("vaccination", "health", 1, "birth-certificate"),
        plan("household", "police", 3, "birth-certificate"),
        plan("social-card", "hrss", 5, "household"),
        plan("maternity-claim", "medins", 10),
        plan("medical-insurance", "medins", 2, "household"),
        plan("parenting", "health", 1));
  }

  static ItemPlan plan(String id, String department, int limit, String... after) {
    return new ItemPlan(
        id, department, Stream.of(after).map(item -> new Prerequisite(item, true)).toList(), limit);
  }

  static ItemPlan heldPlan(String id, String department, int limit, String after) {
    return new ItemPlan(id, department, List.of(new Prerequisite(after, false)), limit);
  }

  Ruling ask(Command command) {
    return rules.on(whole, command, now);
  }

  /** Gives a command that must be allowed, one hour after the last one. */
  Play go(Command command) {
    now = now.plus(Duration.ofHours(1));
    if (!(ask(command) instanceof Ruling.Allowed(List<CaseEvent> caused))) {
      throw new AssertionError(command + " was not allowed: " + ask(command));
    }
    events.addAll(caused);
    whole = whole.after(caused, now);
    return this;
  }

  Play receive() {
    return go(new Command.Receive(CASE));
  }

  Play accept(String... items) {
    Stream.of(items).forEach(item -> go(new Command.Accept(CASE, item)));
    return this;
  }

  Play preReview(String item) {
    return go(new Command.PreReview(CASE, item, "齐全"));
  }

  Play grant(String... items) {
    Stream.of(items).forEach(i -> go(new Command.Decide(CASE, i, Decision.GRANT, "")));
    return this;
  }

  Play deny(String item, String reason) {
    return go(new Command.Decide(CASE, item, Decision.DENY, reason));
  }

  Play notAccept(String item, String reason) {
    return go(new Command.NotAccept(CASE, item, reason));
  }

  Play complete(String... items) {
    Stream.of(items).forEach(item -> go(new Command.Complete(CASE, item)));
    return this;
  }

  /** Accepts, grants and completes items one after the other. */
  Play handle(String... items) {
    Stream.of(items).forEach(item -> accept(item).grant(item).complete(item));
    return this;
  }

  BundleCase whole() {
    return whole;
  }

  List<CaseEvent> events() {
    return List.copyOf(events);
  }

  Instant now() {
    return now;
  }

  ItemState state(String item) {
    return whole.item(item).orElseThrow().state();
  }

  ItemPhase phase(String item) {
    return state(item).phase();
  }
}
