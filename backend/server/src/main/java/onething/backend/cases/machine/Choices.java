package onething.backend.cases.machine;

import java.util.EnumSet;
import java.util.Set;
import onething.backend.cases.CaseAction;
import onething.backend.cases.CaseState;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;

/** The steps that an officer may take now, as {@link Rules} and {@link Authority} would allow. */
public final class Choices {

  private Choices() {}

  /** What the officer may do to the whole case. */
  public static Set<CaseAction> ofCase(Officer who, BundleCase whole) {
    return who.role() == Role.WINDOW_OFFICER && whole.state() instanceof CaseState.Submitted
        ? EnumSet.of(CaseAction.RECEIVE, CaseAction.REJECT_INTAKE)
        : EnumSet.noneOf(CaseAction.class);
  }

  /** What the officer may do to an item. */
  public static Set<CaseAction> ofItem(Officer who, ItemCase item) {
    return who.handles(item.plan().department()) ? steps(item) : EnumSet.noneOf(CaseAction.class);
  }

  private static Set<CaseAction> steps(ItemCase item) {
    return switch (item.state().phase()) {
      case TO_ACCEPT -> EnumSet.of(CaseAction.ACCEPT, CaseAction.NOT_ACCEPT);
      case PRE_REVIEW -> EnumSet.of(CaseAction.PRE_REVIEW);
      case READY -> EnumSet.of(CaseAction.GRANT, CaseAction.DENY);
      case GRANTED -> EnumSet.of(CaseAction.COMPLETE);
      case ARRIVED, HELD, AWAITING_PREREQUISITE, COMPLETED, NOT_ACCEPTED, DENIED, TERMINATED ->
          EnumSet.noneOf(CaseAction.class);
    };
  }
}
