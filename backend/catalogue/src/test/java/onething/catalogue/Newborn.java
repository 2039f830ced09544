package onething.catalogue;

import java.util.ArrayList;
import java.util.List;

/** The newborn bundle, read once, and the answers the specifications speak of. */
final class Newborn {

  static final Catalogue CATALOGUE = Catalogue.bundled();
  static final Bundle BUNDLE = CATALOGUE.bundle("newborn").orElseThrow();
  static final Guide GUIDE = BUNDLE.guide();

  /** Born in a hospital here, all papers in order, the mother paid the bill herself. */
  static final Facts EVERYDAY =
      Facts.of()
          .with("birthplace", "province")
          .with("firstIssue", "first")
          .with("childAge", "under1Month")
          .with("married", "yes")
          .with("householdWith", "father")
          .with("householdPlace", "thisCounty")
          .with("ethnicityDiffers", "no")
          .with("motherInsurance", "resident")
          .with("settledAtHospital", "no");

  /** Where a citizen can end: the answers given in order, and what the guide says then. */
  record End(Facts answers, List<GuideStep.Ask> asked, GuideStep step) {}

  private Newborn() {}

  static Plan plan(Facts facts) {
    return Planner.plan(CATALOGUE, "newborn", facts);
  }

  /** Every way through the guide, taking every option of every question that is asked. */
  static List<End> everyEnd() {
    List<End> ends = new ArrayList<>();
    walk(Facts.of(), List.of(), ends);
    return ends;
  }

  private static void walk(Facts answers, List<GuideStep.Ask> asked, List<End> ends) {
    var step = GUIDE.next(answers);
    if (step instanceof GuideStep.Ask ask) {
      var longer = new ArrayList<>(asked);
      longer.add(ask);
      for (var option : ask.question().options()) {
        walk(answers.with(ask.question().id(), option.value()), longer, ends);
      }
    } else {
      ends.add(new End(answers, asked, step));
    }
  }

  /** The answers of every way that ends in a plan. */
  static List<Facts> everyConclusion() {
    return everyEnd().stream()
        .filter(end -> end.step() instanceof GuideStep.Concluded)
        .map(End::answers)
        .toList();
  }
}
