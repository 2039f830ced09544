package onething.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onething.catalogue.source.Place;

/** A bundle as its file lays it down: the questions, and what follows from the answers. */
record Rules(
    List<Question> questions,
    List<ExitRule> exits,
    List<ItemRule> items,
    List<FieldRule> fields,
    List<RequirementRule> requirements) {

  /** Leads out of the bundle when the answers together say so. */
  record ExitRule(Exit exit, Condition when, Place place) {}

  /** Words that depend on the answers. */
  record Wording(List<WordsWhen> variants, Text otherwise) {

    Text of(int[] chosen) {
      return variants.stream()
          .filter(variant -> variant.when().holds(chosen))
          .map(WordsWhen::words)
          .findFirst()
          .orElse(otherwise);
    }
  }

  record WordsWhen(Condition when, Text words) {}

  record ItemRule(BundleItem item, Condition when, Wording reason, Wording leftOut, Place place) {}

  /** {@code field} says who needs it; a bundle may have several rules for one field. */
  record FieldRule(Field field, Condition when, Place place) {}

  record RequirementRule(
      Paper paper,
      List<String> items,
      Condition when,
      Text reason,
      String basis,
      List<ExemptRule> exempt,
      Place place) {}

  /**
   * A way round a requirement.
   *
   * @param source what stands in for the paper, and who gives it, for saying why it did not
   */
  record ExemptRule(
      ExemptBy by,
      String evidence,
      EvidenceType source,
      Condition when,
      Text reason,
      Place place) {}

  /** Every condition whose value can change what follows. */
  Stream<Condition> conditions() {
    return Stream.of(
            exits.stream().map(ExitRule::when),
            items.stream().flatMap(Rules::conditions),
            fields.stream().map(FieldRule::when),
            requirements.stream().flatMap(Rules::conditions))
        .flatMap(conditions -> conditions);
  }

  private static Stream<Condition> conditions(ItemRule rule) {
    return Stream.of(
            Stream.of(rule.when()),
            rule.reason().variants().stream().map(WordsWhen::when),
            rule.leftOut().variants().stream().map(WordsWhen::when))
        .flatMap(conditions -> conditions);
  }

  private static Stream<Condition> conditions(RequirementRule rule) {
    return Stream.concat(Stream.of(rule.when()), rule.exempt().stream().map(ExemptRule::when));
  }

  /** The exit that the answers up to this question force, the last of them deciding it. */
  Optional<Exit> exitAfter(int question, int[] chosen) {
    return exits.stream()
        .filter(rule -> rule.when().decidedBy() == question)
        .filter(rule -> rule.when().holds(chosen))
        .map(ExitRule::exit)
        .findFirst();
  }
}
