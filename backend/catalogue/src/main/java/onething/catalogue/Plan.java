package onething.catalogue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What will be done for one set of facts, what must be handed in and what need not: the personal
 * one-time notice (一次告知). A pure function of catalogue version, bundle and facts.
 *
 * @param items in an order that puts prerequisites first
 * @param apart the same items handled one by one
 */
public record Plan(
    CatalogueVersion version,
    String bundle,
    List<PlannedItem> items,
    List<LeftOut> leftOut,
    MergedForm form,
    List<Need> needs,
    List<Exempt> exempt,
    Comparison apart) {

  /** JSON with sorted keys and no blanks: equal plans give equal text, on any machine. */
  public String canonical() {
    return PlanJson.of(this);
  }

  /** SHA-256 of {@link #canonical()} in UTF-8, 64 hexadecimal digits. */
  public String digest() {
    return Digest.sha256(canonical());
  }

  /** The evidence types to ask for, with the citizen's consent. */
  public SortedSet<String> evidence() {
    return exempt.stream()
        .filter(Exempt::lookedUp)
        .map(Exempt::evidence)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The departments that take part, each once, in the order of their items. */
  public List<Department> departments() {
    return items.stream().map(planned -> planned.item().department()).distinct().toList();
  }

  /** What all items cost together, in hundredths of a yuan. */
  public int feeFen() {
    return items.stream().mapToInt(planned -> planned.item().feeFen()).sum();
  }
}
