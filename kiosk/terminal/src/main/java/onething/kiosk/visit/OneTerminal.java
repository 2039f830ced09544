package onething.kiosk.visit;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import onething.kiosk.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The terminal. Everything happens under one lock and takes no time there: what takes time is an
 * errand, and what an errand brings home comes back under the lock. {@link #tick} is to be called a
 * few times a second.
 */
public final class OneTerminal implements Terminal, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(OneTerminal.class);

  private final Workplace place;
  private final ReentrantLock lock = new ReentrantLock();
  private final Seats seats;
  private final Errands errands;
  private final Parting parting;
  private final Painter painter;
  private final Outbox.Subscription deliveries;
  private Optional<Visit> visit = Optional.empty();
  private String owner = "";
  private long turn = 1;
  private long stepTurn = 1;
  private boolean veilShown;

  /** A terminal that nobody uses yet. */
  public OneTerminal(Workplace place) {
    this.place = place;
    this.seats = new Seats(place.machine().herald(), this::confined);
    this.errands = new Errands(place.machine().work(), this::confined, this::bug);
    this.parting = new Parting(place, errands.party(), this::turned);
    this.painter = new Painter(place);
    this.deliveries = place.office().outbox().onChange(_ -> confined(this::delivered));
  }

  @Override
  public Seat attach(String windowKey, Consumer<Frame> onFrame) {
    return locked(() -> seats.take(windowKey, onFrame, frame(windowKey)));
  }

  @Override
  public void act(String windowKey, Action action, long turn) {
    confined(() -> guarded(() -> taken(windowKey, action, turn)));
  }

  @Override
  public void touched(String windowKey) {
    confined(() -> owned(windowKey).filter(v -> !veiled(v)).ifPresent(Visit::touched));
  }

  @Override
  public Optional<byte[]> image(String windowKey, String imageKey) {
    return locked(() -> owned(windowKey).flatMap(v -> v.dossier().pages().picture(imageKey)));
  }

  /** Lets time have its say: idle, clock, card left on the reader. */
  public void tick() {
    confined(() ->
        guarded(() -> {
          visit.ifPresent(this::ticked);
          parting.tick();
          show();
        }));
  }

  /** Ends the visit, if there is one, and wipes it. */
  @Override
  public void close() {
    deliveries.close();
    confined(() -> end(false));
  }

  private void taken(String window, Action action, long turnSeen) {
    if (visit.isEmpty() && turnSeen == turn) {
      welcome(window);
    }
    owned(window).ifPresent(v -> acted(v, action, turnSeen));
  }

  private void welcome(String window) {
    parting.over();
    owner = window;
    visit = Optional.of(new Visit(place, errands, new Backstage()));
  }

  private void acted(Visit v, Action action, long turnSeen) {
    boolean warned = veiled(v);
    v.touched();
    if (!warned) {
      timely(v, action, turnSeen);
    } else if (action instanceof Action.EndVisit) {
      end(false);
    } else {
      turned();
    }
  }

  private void timely(Visit v, Action action, long turnSeen) {
    boolean fits = action instanceof Action.Continuous ? turnSeen >= stepTurn : turnSeen == turn;
    if (fits) {
      v.act(action);
    }
  }

  private void ticked(Visit v) {
    switch (v.idle()) {
      case IdleClock.Over _ -> end(false);
      case IdleClock.Warning _ -> warn(v);
      case IdleClock.Awake _ -> v.step().tick();
    }
  }

  /** On the welcome page nothing is lost by going back to it, so nobody is asked. */
  private void warn(Visit v) {
    if (v.step() instanceof WelcomeStep) {
      end(false);
    } else {
      v.step().tick();
    }
  }

  private boolean veiled(Visit v) {
    return v.idle() instanceof IdleClock.Warning;
  }

  private void delivered() {
    guarded(() ->
        visit
            .map(Visit::step)
            .filter(DoneStep.class::isInstance)
            .map(DoneStep.class::cast)
            .ifPresent(DoneStep::delivered));
  }

  private void end(boolean farewell) {
    visit.ifPresent(v -> {
      boolean card = v.dossier().cardUsed();
      v.wipe();
      parting.begin(farewell, card);
    });
    visit = Optional.empty();
    owner = "";
    turned();
  }

  private void turned() {
    turn++;
    show();
  }

  private void show() {
    boolean veiled = visit.map(this::veiled).orElse(false);
    if (veiled != veilShown) {
      veilShown = veiled;
      turn++;
    }
    seats.show(this::frame);
  }

  private Frame frame(String window) {
    return visit
        .map(v -> owner.equals(window) ? painter.of(turn, v) : painter.inUse(turn))
        .orElseGet(() -> painter.nobody(turn, parting.page()));
  }

  private Optional<Visit> owned(String window) {
    return owner.equals(window) ? visit : Optional.empty();
  }

  /** A bug ends the visit; what the exception says may name somebody, so only its place is kept. */
  private void bug(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    log.error(
        "A bug ended a visit: {} at {}",
        e.getClass().getName(),
        trace.length == 0 ? "an unknown place" : trace[0]);
    end(false);
  }

  private void guarded(Runnable act) {
    try {
      act.run();
    } catch (RuntimeException e) {
      bug(e);
    }
  }

  private void confined(Runnable act) {
    locked(() -> {
      act.run();
      return true;
    });
  }

  private <T> T locked(Supplier<T> act) {
    lock.lock();
    try {
      return act.get();
    } finally {
      lock.unlock();
    }
  }

  private final class Backstage implements Visit.Stage {

    @Override
    public void moved() {
      turned();
      stepTurn = turn;
    }

    @Override
    public void turned() {
      OneTerminal.this.turned();
    }

    @Override
    public void redrawn() {
      show();
    }

    @Override
    public void kept() {
      seats.keep(OneTerminal.this::frame);
    }

    @Override
    public void end(boolean farewell) {
      OneTerminal.this.end(farewell);
    }
  }
}
