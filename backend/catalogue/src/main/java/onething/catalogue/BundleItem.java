package onething.catalogue;

import java.util.List;

/**
 * One item (联办事项) as a bundle handles it.
 *
 * @param name the official name, word for word as in the published list
 * @param shortName what a citizen calls it
 * @param feeFen what it costs, in hundredths of a yuan
 * @param basis the law or notice it stands on
 * @param prerequisites items of the same bundle whose results it needs; they count only where they
 *     are planned too
 */
public record BundleItem(
    String id,
    Text name,
    Text shortName,
    Department department,
    Limits limits,
    int feeFen,
    String basis,
    Alone alone,
    List<Dependency> prerequisites) {

  /** The same item with these prerequisites. */
  BundleItem after(List<Dependency> dependencies) {
    return new BundleItem(
        id, name, shortName, department, limits, feeFen, basis, alone, dependencies);
  }
}
