package onething.backend.cases.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onething.backend.cases.machine.BundleCase;
import onething.catalogue.Text;

/**
 * A case as it stands in the tables.
 *
 * @param whole its state, for the machine
 * @param head its unchanging data
 * @param items its items' names, in the same order
 * @param version rises with every change
 * @param events length of its chain
 * @param chainHead head of its chain
 */
record StoredCase(
    BundleCase whole,
    Head head,
    List<ItemNames> items,
    long version,
    int events,
    String chainHead) {

  StoredCase {
    items = List.copyOf(items);
  }

  /** The same row with another state, after a change that was written. */
  StoredCase changed(BundleCase next, List<Chain.Link> links) {
    return new StoredCase(
        next, head, items, version + 1, events + links.size(), links.getLast().hash());
  }

  /** The short name of an item. */
  Text shortName(String item) {
    return items.stream()
        .filter(names -> names.id().equals(item))
        .map(ItemNames::shortName)
        .findFirst()
        .orElseThrow();
  }

  /**
   * What never changes.
   *
   * @param bundle code of the bundle
   * @param bundleName its name
   * @param kiosk code of the kiosk
   * @param catalogueVersion version it was filed under
   * @param applicantMasked name for worklists
   * @param submittedAt when the citizen pressed submit
   * @param arrivedAt when it came here
   * @param similarTo earlier case of the same matter
   */
  record Head(
      String bundle,
      Text bundleName,
      String kiosk,
      String catalogueVersion,
      String applicantMasked,
      Instant submittedAt,
      Instant arrivedAt,
      Optional<String> similarTo) {}

  /**
   * An item's names.
   *
   * @param id id of the item
   * @param name full name
   * @param shortName short name
   * @param departmentName name of the department
   */
  record ItemNames(String id, Text name, Text shortName, Text departmentName) {}
}
