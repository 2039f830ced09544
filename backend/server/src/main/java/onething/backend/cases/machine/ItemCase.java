package onething.backend.cases.machine;

import onething.backend.cases.ItemState;

/**
 * One item of a case.
 *
 * @param plan what it is
 * @param state where it stands
 */
public record ItemCase(ItemPlan plan, ItemState state) {

  ItemCase in(ItemState next) {
    return new ItemCase(plan, next);
  }
}
