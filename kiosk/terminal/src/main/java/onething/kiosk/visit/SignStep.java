package onething.kiosk.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onething.contract.Signature;
import onething.device.idcard.ResidentIdCard;

/** Signs with a finger, or by placing the same card again. */
final class SignStep implements Step {

  private final Visit visit;
  private final Summary summary;
  private final List<ReviewLine> lines;
  private SignWay way = SignWay.DRAW;
  private Optional<CardWatch> watch = Optional.empty();
  private Optional<Instant> placedAgain = Optional.empty();

  SignStep(Visit visit) {
    this.visit = visit;
    this.summary = new Summary(visit);
    this.lines = summary.lines();
  }

  @Override
  public void begin() {
    visit.dossier().pad().clear();
  }

  @Override
  public void tick() {
    watch.ifPresent(CardWatch::tick);
  }

  @Override
  public Page page() {
    Pad pad = visit.dossier().pad();
    return new Page.Signing(
        lines,
        summary.signer(),
        summary.role(),
        summary.declaration(),
        way,
        pad.strokes(),
        !pad.empty() && !pad.signed(),
        watch.map(CardWatch::state),
        signed());
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.SIGN);
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.Stroke a -> stroke(a);
      case Action.ClearSignature _ -> clear();
      case Action.SignWith a -> with(a.way());
      case Action.RetryCard _ -> watch.ifPresent(CardWatch::retry);
      case Action.Revise a -> ReviewStep.revise(visit, a.stop());
      case Action.Submit _ -> submit();
      case Action.Back _ -> visit.go(new ReviewStep(visit));
      default -> {} // does not fit this page
    }
  }

  private void stroke(Action.Stroke stroke) {
    if (way == SignWay.DRAW) {
      visit.dossier().pad().add(stroke.points());
      visit.redraw();
    }
  }

  private void clear() {
    visit.dossier().pad().clear();
    visit.turn();
  }

  private void with(SignWay other) {
    watch.ifPresent(CardWatch::stop);
    placedAgain = Optional.empty();
    visit.dossier().pad().clear();
    way = other;
    watch =
        switch (other) {
          case DRAW -> Optional.empty();
          case CARD -> Optional.of(new CardWatch(visit, true, this::again));
        };
    tick();
    visit.turn();
  }

  private void again(ResidentIdCard card) {
    if (samePerson(card)) {
      placedAgain = Optional.of(visit.place().machine().clock().instant());
    } else {
      watch.ifPresent(w -> w.refuse(new CardState.WrongPerson()));
    }
    visit.turn();
  }

  private boolean samePerson(ResidentIdCard card) {
    return visit
        .dossier()
        .document()
        .map(first -> first.number().equals(card.number()))
        .orElse(false);
  }

  private boolean signed() {
    return switch (way) {
      case DRAW -> visit.dossier().pad().signed();
      case CARD -> placedAgain.isPresent();
    };
  }

  private void submit() {
    if (signed()) {
      visit.go(new SubmitStep(visit, signature()));
    }
  }

  private Signature signature() {
    return switch (way) {
      case DRAW -> new Signature.Drawn(SignaturePicture.png(visit.dossier().pad().strokes()));
      case CARD -> new Signature.CardAgain(placedAgain.orElseThrow());
    };
  }
}
