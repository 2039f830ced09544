package onething.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onething.catalogue.source.Problems;

/** Puts items in an order in which each comes after its prerequisites. */
final class Prerequisites {

  private Prerequisites() {}

  /**
   * The order of the file, with prerequisites drawn before what needs them. A prerequisite that is
   * no item of the bundle, and a circle, are problems.
   */
  static List<Rules.ItemRule> inOrder(List<Rules.ItemRule> rules, Problems problems) {
    var left = new ArrayList<>(rules);
    List<Rules.ItemRule> ordered = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    checkKnown(rules, problems);
    while (!left.isEmpty()) {
      var next = left.stream().filter(rule -> ready(rule, rules, done)).findFirst();
      if (next.isEmpty()) {
        left.forEach(rule -> problems.add(rule.place(), circle(rule)));
        ordered.addAll(left);
        return ordered;
      }
      left.remove(next.get());
      ordered.add(next.get());
      done.add(next.get().item().id());
    }
    return ordered;
  }

  private static String circle(Rules.ItemRule rule) {
    return "'" + rule.item().id() + "' waits, by way of its prerequisites, for itself";
  }

  private static boolean ready(Rules.ItemRule rule, List<Rules.ItemRule> rules, Set<String> done) {
    return rule.item().prerequisites().stream()
        .map(Dependency::item)
        .filter(id -> rules.stream().anyMatch(other -> other.item().id().equals(id)))
        .allMatch(done::contains);
  }

  private static void checkKnown(List<Rules.ItemRule> rules, Problems problems) {
    for (var rule : rules) {
      rule.item().prerequisites().stream()
          .map(Dependency::item)
          .filter(id -> rules.stream().noneMatch(other -> other.item().id().equals(id)))
          .forEach(
              id -> problems.add(rule.place(), "prerequisite '" + id + "' is not in this bundle"));
    }
  }
}
