package onething.backend.cases;

import java.util.List;
import onething.catalogue.BundleItem;
import onething.catalogue.Dependency;
import onething.catalogue.PlannedItem;
import onething.catalogue.Text;

/**
 * An item of a new case. The case keeps the names it was filed under.
 *
 * @param id id of the item in the catalogue
 * @param name full name
 * @param shortName short name for narrow places
 * @param department id of the department that handles it
 * @param departmentName name of that department
 * @param after what must be granted before this item can be decided
 * @param limitWorkdays promised limit in working days, counted from acceptance; 0 = the same day
 */
public record NewItem(
    String id,
    Text name,
    Text shortName,
    String department,
    Text departmentName,
    List<Prerequisite> after,
    int limitWorkdays) {

  public NewItem {
    after = List.copyOf(after);
    if (limitWorkdays < 0) {
      throw new IllegalArgumentException("A limit is not negative: " + id);
    }
  }

  /** An item as it was planned. */
  public static NewItem of(PlannedItem planned) {
    BundleItem item = planned.item();
    return new NewItem(
        item.id(),
        item.name(),
        item.shortName(),
        item.department().id(),
        item.department().name(),
        item.prerequisites().stream()
            .filter(dependency -> planned.after().contains(dependency.item()))
            .map(NewItem::prerequisite)
            .toList(),
        item.limits().promisedWorkdays());
  }

  private static Prerequisite prerequisite(Dependency dependency) {
    return switch (dependency.mode()) {
      case HARD -> new Prerequisite(dependency.item(), false);
      case PRE_REVIEW_ALLOWED -> new Prerequisite(dependency.item(), true);
    };
  }
}
