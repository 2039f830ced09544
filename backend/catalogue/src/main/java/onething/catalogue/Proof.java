package onething.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onething.catalogue.source.Place;
import onething.catalogue.source.Problems;

/**
 * What must be true of a bundle for every set of answers, looked at on the whole diagram: nothing
 * written in the file is out of reach, no end is empty, and no item lacks what another issues.
 */
final class Proof {

  private final Rules rules;
  private final Problems problems;
  private final Set<Integer> asked = new HashSet<>();
  private final Set<String> exits = new HashSet<>();
  private final List<Outline> outlines = new ArrayList<>();

  Proof(Rules rules, Node root, Problems problems) {
    this.rules = rules;
    this.problems = problems;
    visit(root, new HashSet<>());
  }

  private void visit(Node node, Set<Integer> seen) {
    if (!seen.add(node.id())) {
      return;
    }
    switch (node) {
      case Node.Branch branch -> {
        asked.add(branch.question());
        branch.children().forEach(child -> visit(child, seen));
      }
      case Node.Leaf leaf -> outlines.add(leaf.outline());
      case Node.Out out -> exits.add(out.exit().id());
    }
  }

  void check(Place file, Map<String, Place> questionPlaces, Map<String, Place> exitPlaces) {
    questionsAreAsked(file, questionPlaces);
    exitPlaces.forEach(
        (id, place) -> require(exits.contains(id), place, "exit '" + id + "' is never reached"));
    require(!outlines.isEmpty(), file, "no answers lead to a plan");
    require(
        outlines.stream().noneMatch(outline -> outline.items().isEmpty()),
        file,
        "some answers lead to a plan without items: they need an exit");
    rules.items().forEach(this::itemIsPlanned);
    rules.fields().forEach(this::fieldIsUsed);
    rules.requirements().forEach(this::requirementIsUsed);
    rules.items().forEach(this::resultsAreUsed);
  }

  private void questionsAreAsked(Place file, Map<String, Place> places) {
    for (var i = 0; i < rules.questions().size(); i++) {
      var id = rules.questions().get(i).id();
      require(
          asked.contains(i),
          places.getOrDefault(id, file),
          "no answer to '" + id + "' changes anything");
    }
  }

  private void itemIsPlanned(Rules.ItemRule rule) {
    var id = rule.item().id();
    var planned =
        outlines.stream()
            .flatMap(outline -> outline.items().stream())
            .anyMatch(item -> item.item().id().equals(id));
    require(planned, rule.place(), "no answers plan '" + id + "'");
  }

  private void fieldIsUsed(Rules.FieldRule rule) {
    var used =
        outlines.stream()
            .flatMap(outline -> outline.fields().stream())
            .anyMatch(
                f -> f.id().equals(rule.field().id()) && f.prefill() == rule.field().prefill());
    require(used, rule.place(), "no answers need field '" + rule.field().id() + "' like this");
  }

  private void requirementIsUsed(Rules.RequirementRule rule) {
    var id = rule.paper().material().id();
    var demands =
        outlines.stream()
            .flatMap(outline -> outline.demands().stream())
            .filter(demand -> demand.paper().material().id().equals(id))
            .toList();
    require(!demands.isEmpty(), rule.place(), "no answers require '" + id + "'");
    for (var way : rule.exempt()) {
      require(
          demands.stream().anyMatch(demand -> demand.ways().contains(way)),
          way.place(),
          "no answers exempt '" + id + "' like this");
    }
  }

  /** A prerequisite matters by its result: the dependent item must take it, or a paper for it. */
  private void resultsAreUsed(Rules.ItemRule rule) {
    for (var dependency : rule.item().prerequisites()) {
      var taken =
          rules.requirements().stream()
              .filter(requirement -> requirement.items().contains(rule.item().id()))
              .flatMap(requirement -> requirement.exempt().stream())
              .anyMatch(way ->
                  way.by() == ExemptBy.SHARED_RESULT && way.evidence().equals(dependency.item()));
      require(
          taken,
          rule.place(),
          "'"
              + rule.item().id()
              + "' waits for '"
              + dependency.item()
              + "' but takes no result of it");
    }
  }

  private void require(boolean holds, Place place, String otherwise) {
    if (!holds) {
      problems.add(place, otherwise);
    }
  }
}
