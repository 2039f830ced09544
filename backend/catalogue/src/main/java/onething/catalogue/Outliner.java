package onething.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies the rules of a bundle to one whole set of answers. */
final class Outliner {

  private final Rules rules;

  Outliner(Rules rules) {
    this.rules = rules;
  }

  Outline outline(int[] chosen) {
    var planned =
        rules.items().stream()
            .filter(rule -> rule.when().holds(chosen))
            .map(rule -> rule.item().id())
            .collect(Collectors.toUnmodifiableSet());
    return new Outline(
        items(planned, chosen),
        leftOut(planned, chosen),
        fields(planned, chosen),
        demands(planned, chosen));
  }

  private List<PlannedItem> items(Set<String> planned, int[] chosen) {
    return rules.items().stream()
        .filter(rule -> planned.contains(rule.item().id()))
        .map(rule -> new PlannedItem(rule.item(), after(rule, planned), rule.reason().of(chosen)))
        .toList();
  }

  private static List<String> after(Rules.ItemRule rule, Set<String> planned) {
    return rule.item().prerequisites().stream()
        .map(Dependency::item)
        .filter(planned::contains)
        .toList();
  }

  private List<LeftOut> leftOut(Set<String> planned, int[] chosen) {
    return rules.items().stream()
        .filter(rule -> !planned.contains(rule.item().id()))
        .map(rule -> new LeftOut(rule.item(), rule.leftOut().of(chosen)))
        .toList();
  }

  /** Each field once: the first rule that holds decides how, all that hold decide for whom. */
  private List<Field> fields(Set<String> planned, int[] chosen) {
    Map<String, Field> merged = new LinkedHashMap<>();
    rules.fields().stream()
        .filter(rule -> rule.when().holds(chosen))
        .map(rule -> rule.field().neededBy(among(rule.field().neededBy(), planned)))
        .filter(field -> !field.neededBy().isEmpty())
        .forEach(field -> merged.merge(field.id(), field, this::merge));
    return List.copyOf(merged.values());
  }

  private Field merge(Field first, Field second) {
    var both =
        Stream.concat(first.neededBy().stream(), second.neededBy().stream())
            .collect(Collectors.toSet());
    var ordered = rules.items().stream().map(rule -> rule.item().id()).filter(both::contains);
    return first.neededBy(ordered.toList());
  }

  private List<Outline.Demand> demands(Set<String> planned, int[] chosen) {
    return rules.requirements().stream()
        .filter(rule -> rule.when().holds(chosen))
        .filter(rule -> rule.items().stream().anyMatch(planned::contains))
        .map(rule -> demand(rule, planned, chosen))
        .toList();
  }

  private Outline.Demand demand(Rules.RequirementRule rule, Set<String> planned, int[] chosen) {
    var items = among(rule.items(), planned);
    var ways =
        rule.exempt().stream()
            .filter(way -> way.when().holds(chosen))
            .filter(way -> way.by() != ExemptBy.SHARED_RESULT || planned.contains(way.evidence()))
            .toList();
    return new Outline.Demand(
        rule.paper(),
        items,
        rule.reason(),
        rule.basis(),
        ways,
        causes(rule, items, ways.isEmpty()));
  }

  /**
   * The questions of its own condition, or else those that decided that its items are planned; and
   * where no way round it is open, those that closed the ways.
   */
  private List<Integer> causes(Rules.RequirementRule rule, List<String> items, boolean closed) {
    var causes = new TreeSet<Integer>(rule.when().questions());
    if (causes.isEmpty()) {
      rules.items().stream()
          .filter(item -> items.contains(item.item().id()))
          .forEach(item -> causes.addAll(item.when().questions()));
    }
    if (closed) {
      rule.exempt().forEach(way -> causes.addAll(way.when().questions()));
    }
    return List.copyOf(causes);
  }

  private static List<String> among(List<String> items, Set<String> planned) {
    return items.stream().filter(planned::contains).toList();
  }
}
