package onething.backend.cases.machine;

import java.util.List;
import onething.backend.cases.NewItem;
import onething.backend.cases.Prerequisite;

/**
 * What the machine needs to know of an item.
 *
 * @param id id of the item
 * @param department who handles it
 * @param after what must be granted first
 * @param limitWorkdays limit in working days; 0 = the same day
 */
public record ItemPlan(String id, String department, List<Prerequisite> after, int limitWorkdays) {

  public ItemPlan {
    after = List.copyOf(after);
  }

  /** The machine's part of a new item. */
  public static ItemPlan of(NewItem item) {
    return new ItemPlan(item.id(), item.department(), item.after(), item.limitWorkdays());
  }

  /** Whether it waits for that item directly. */
  boolean dependsOn(String item) {
    return after.stream().anyMatch(prerequisite -> prerequisite.item().equals(item));
  }
}
