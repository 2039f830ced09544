package onething.kiosk.visit;

import java.time.LocalDate;
import java.time.Period;
import onething.device.idcard.ResidentIdCard;

/** What is still missing between notice and form decides where a visit goes next. */
final class Route {

  /** From this age on the elderly look is offered. */
  private static final int ELDERLY_AGE = 60;

  private Route() {}

  static Step onward(Visit visit) {
    Dossier dossier = visit.dossier();
    Plans plans = new Plans(visit);
    if (!plans.unasked().isEmpty()) {
      return new ConsentStep(visit);
    }
    if (dossier.document().isEmpty()) {
      return new CardStep(visit);
    }
    if (offersLook(visit)) {
      return new LookStep(visit);
    }
    return plans.toFetch().isEmpty() ? afterFetching(visit) : new FetchStep(visit);
  }

  /** To the changes, if the citizen has not seen them, or to the form. */
  static Step afterFetching(Visit visit) {
    ChangeStep changes = new ChangeStep(visit);
    return changes.worthSaying() ? changes : new FormStep(visit);
  }

  /** Onward from the form. */
  static Step afterForm(Visit visit) {
    return new Plans(visit).now().needs().isEmpty()
        ? new ReviewStep(visit)
        : new MaterialStep(visit);
  }

  /** Back from the review. */
  static Step beforeReview(Visit visit) {
    return new Plans(visit).now().needs().isEmpty() ? new FormStep(visit) : new MaterialStep(visit);
  }

  private static boolean offersLook(Visit visit) {
    return visit.preferences().look() == Look.STANDARD
        && !visit.dossier().lookOffered()
        && visit.dossier().document().map(card -> elderly(visit, card)).orElse(false);
  }

  private static boolean elderly(Visit visit, ResidentIdCard card) {
    LocalDate today = LocalDate.now(visit.place().machine().clock());
    return Period.between(card.birth(), today).getYears() >= ELDERLY_AGE;
  }
}
