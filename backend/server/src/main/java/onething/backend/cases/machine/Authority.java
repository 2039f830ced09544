package onething.backend.cases.machine;

import java.util.Optional;
import onething.backend.cases.Command;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.catalogue.Text;

/** Who may do what, whatever the state. */
public final class Authority {

  private static final Text WINDOW_ONLY = new Text("收件由综合窗口办", "Only the window receives cases");
  private static final Text DEPARTMENT_ONLY =
      new Text("这件由负责的部门办", "Only the department in charge handles this item");

  private Authority() {}

  /** Why this officer may not give this command; empty if they may. */
  public static Optional<Text> refusal(Officer who, BundleCase whole, Command command) {
    return switch (command) {
      case Command.Receive r -> unless(window(who), WINDOW_ONLY);
      case Command.RejectIntake r -> unless(window(who), WINDOW_ONLY);
      case Command.ForItem f -> unless(inCharge(who, whole, f.item()), DEPARTMENT_ONLY);
    };
  }

  /**
   * Whether the case is any of this officer's business: window and supervisor see all, a department
   * those in which it has an item, the administrator none.
   */
  public static boolean sees(Officer who, BundleCase whole) {
    return switch (who.role()) {
      case WINDOW_OFFICER, SUPERVISOR -> true;
      case DEPARTMENT_OFFICER -> takesPart(who, whole);
      case ADMINISTRATOR -> false;
    };
  }

  /** Whether this officer may see personal data in clear: who handles the case, not who watches. */
  public static boolean mayReveal(Officer who, BundleCase whole) {
    return switch (who.role()) {
      case WINDOW_OFFICER -> true;
      case DEPARTMENT_OFFICER -> takesPart(who, whole);
      case SUPERVISOR, ADMINISTRATOR -> false;
    };
  }

  private static boolean takesPart(Officer who, BundleCase whole) {
    return whole.items().values().stream().anyMatch(i -> who.handles(i.plan().department()));
  }

  private static boolean window(Officer who) {
    return who.role() == Role.WINDOW_OFFICER;
  }

  /** An unknown item is in nobody's charge and is reported as such by the rules. */
  private static boolean inCharge(Officer who, BundleCase whole, String id) {
    return whole
        .item(id)
        .map(item -> who.handles(item.plan().department()))
        .orElse(who.role() == Role.DEPARTMENT_OFFICER);
  }

  private static Optional<Text> unless(boolean allowed, Text why) {
    return allowed ? Optional.empty() : Optional.of(why);
  }
}
