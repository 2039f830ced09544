package onething.backend.workbench.casefile;

import java.util.function.UnaryOperator;
import onething.backend.staff.Accounts;
import onething.backend.workbench.frame.RoleWords;

/** Turns who did something into a name a colleague knows. */
final class ActorNames implements UnaryOperator<String> {

  private static final String KIOSK = "kiosk:";

  private final Accounts accounts;

  ActorNames(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String apply(String actor) {
    if (actor.startsWith(KIOSK)) {
      return "自助机" + actor.substring(KIOSK.length());
    }
    return accounts
        .find(actor)
        .map(a -> a.officer().displayName() + "，" + RoleWords.of(a.officer()))
        .orElse(actor.equals("system") ? "自动" : actor);
  }
}
