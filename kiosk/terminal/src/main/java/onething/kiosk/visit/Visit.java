package onething.kiosk.visit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import onething.device.Cancellation;

/** One citizen at this kiosk, from the first tap to the wipe. Confined to the terminal's lock. */
final class Visit {

  private final Workplace place;
  private final Errands.Party errands;
  private final IdleClock idle;
  private final Stage stage;
  private final Dossier dossier = new Dossier();
  private Preferences preferences = Preferences.initial();
  private Step step;
  private boolean helpOpen;

  /** What a visit asks of its terminal. */
  interface Stage {
    /** Another step stands here. */
    void moved();

    /** The same step, but what a tap means has changed. */
    void turned();

    /** The same page, drawn anew. */
    void redrawn();

    /** Nothing to draw: the window shows it already. */
    void kept();

    /** Over: wipe, and say farewell if wanted. */
    void end(boolean farewell);
  }

  Visit(Workplace place, Errands errands, Stage stage) {
    this.place = place;
    this.errands = errands.party();
    this.stage = stage;
    this.idle = new IdleClock(place.rules().times(), place.machine().uptime());
    this.step = new WelcomeStep(this);
  }

  Workplace place() {
    return place;
  }

  Dossier dossier() {
    return dossier;
  }

  Preferences preferences() {
    return preferences;
  }

  Step step() {
    return step;
  }

  IdleClock.Reading idle() {
    return idle.read(preferences.look());
  }

  void touched() {
    idle.touched();
  }

  boolean helpOpen() {
    return helpOpen;
  }

  /** On to another step; what the last one had sent for is called off. */
  void go(Step next) {
    errands.cancelAll();
    step = next;
    step.begin();
    step.tick();
    stage.moved();
  }

  void turn() {
    stage.turned();
  }

  void redraw() {
    stage.redrawn();
  }

  void keep() {
    stage.kept();
  }

  void finish() {
    stage.end(true);
  }

  /** Sends for something; see {@link Errands.Party#send}. Coming home is a sign of life. */
  <T> Cancellation send(Errands.Lane lane, Function<Cancellation, T> job, Consumer<T> then) {
    return errands.send(
        lane,
        job,
        found -> {
          idle.touched();
          then.accept(found);
        });
  }

  /** Asks for something that says nothing of the citizen's presence. */
  <T> Cancellation look(Errands.Lane lane, Function<Cancellation, T> job, Consumer<T> then) {
    return errands.send(lane, job, then);
  }

  /** Tells something from an errand on its way. */
  void tell(Cancellation errand, Runnable news) {
    errands.tell(
        errand,
        () -> {
          idle.touched();
          news.run();
        });
  }

  void callOff(Cancellation errand) {
    errands.cancel(errand);
  }

  void act(Action action) {
    switch (action) {
      case Action.SetLanguage a -> prefer(preferences.with(a.language()));
      case Action.SetContrast a -> prefer(preferences.withContrast(a.high()));
      case Action.SetLook a -> look(a);
      case Action.Help a -> help(a.open());
      case Action.EndVisit _ -> stage.end(false);
      case Action.ContinueVisit _ -> stage.redrawn();
      default -> onPage(action);
    }
  }

  Optional<Stop> stop() {
    return step.stop();
  }

  /** Nothing of the citizen is left here afterwards, whatever a device still does. */
  void wipe() {
    errands.cancelAll();
    dossier.wipe();
    preferences = Preferences.initial();
    step = new WelcomeStep(this);
  }

  private void onPage(Action action) {
    if (!helpOpen) {
      step.act(action);
    }
  }

  private void look(Action.SetLook action) {
    prefer(preferences.with(action.look()));
    step.act(action);
  }

  private void help(boolean open) {
    helpOpen = open;
    stage.turned();
  }

  private void prefer(Preferences next) {
    preferences = next;
    stage.turned();
  }
}
