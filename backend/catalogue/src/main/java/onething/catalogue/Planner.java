package onething.catalogue;

import static onething.catalogue.Condition.always;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes plans: a pure function of catalogue, bundle and facts, without a clock. */
public final class Planner {

  private Planner() {}

  /**
   * The plan for these facts: the answers, and for each piece of evidence that was asked for, what
   * became of it ({@link Availability}).
   *
   * @throws IllegalArgumentException if there is no such bundle, or its guide does not conclude
   *     with these answers; ask {@link Guide#next} first
   */
  public static Plan plan(Catalogue catalogue, String bundle, Facts facts) {
    var guide =
        catalogue
            .bundle(bundle)
            .orElseThrow(() -> new IllegalArgumentException("no such bundle"))
            .guide();
    var walk = guide.walk(facts);
    var outline =
        walk.outline()
            .orElseThrow(() -> new IllegalArgumentException("the guide has not concluded"));
    return plan(catalogue.version(), bundle, guide, walk, outline, facts);
  }

  private static Plan plan(
      CatalogueVersion version,
      String bundle,
      Guide guide,
      Guide.Walk walk,
      Outline outline,
      Facts facts) {
    List<Need> needs = new ArrayList<>();
    List<Exempt> exempt = new ArrayList<>();
    for (var demand : outline.demands()) {
      demand.ways().stream()
          .filter(way -> available(way, facts))
          .findFirst()
          .ifPresentOrElse(
              way -> exempt.add(exempt(demand, way, because(guide, walk, demand, way.when()))),
              () -> needs.add(need(demand, facts, because(guide, walk, demand, always()))));
    }
    return new Plan(
        version,
        bundle,
        outline.items(),
        outline.leftOut(),
        new MergedForm(outline.fields()),
        List.copyOf(needs),
        List.copyOf(exempt),
        apart(outline));
  }

  private static boolean available(Rules.ExemptRule way, Facts facts) {
    return Availability.of(way.evidence(), facts) == Availability.FOUND;
  }

  private static Exempt exempt(
      Outline.Demand demand, Rules.ExemptRule way, List<AnsweredQuestion> because) {
    return new Exempt(
        demand.paper().material(), way.by(), way.reason(), way.evidence(), demand.basis(), because);
  }

  private static Need need(Outline.Demand demand, Facts facts, List<AnsweredQuestion> because) {
    var reason =
        demand.ways().stream()
            .findFirst()
            .map(way -> FallBack.reason(demand.reason(), way, facts))
            .orElse(demand.reason());
    return new Need(
        demand.paper().material(), reason, demand.basis(), demand.paper().uploaded(), because);
  }

  private static List<AnsweredQuestion> because(
      Guide guide, Guide.Walk walk, Outline.Demand demand, Condition way) {
    var causes =
        Stream.concat(demand.causes().stream(), way.questions().stream())
            .map(guide.questions()::get)
            .collect(Collectors.toSet());
    return walk.answered().stream().filter(a -> causes.contains(a.question())).toList();
  }

  /** Alone, each item asks for its own copy of every paper, results of other items among them. */
  private static Comparison apart(Outline outline) {
    var alone = outline.items().stream().map(planned -> planned.item().alone()).toList();
    return new Comparison(
        alone.stream().mapToInt(Alone::trips).sum(),
        alone.stream().mapToInt(Alone::forms).sum(),
        outline.demands().stream().mapToInt(demand -> demand.items().size()).sum(),
        alone.stream().mapToInt(Alone::workdays).sum());
  }
}
