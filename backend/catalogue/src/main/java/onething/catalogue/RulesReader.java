package onething.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onething.catalogue.source.Section;

/** Reads what follows from the answers: items, form and requirements. */
final class RulesReader {

  private static final EvidenceType NO_LOOK_UP = new EvidenceType("", Text.empty(), Text.empty());

  private final Shared shared;
  private final Section file;
  private final List<Question> questions;
  private final ConditionCompiler conditions;
  private Map<String, Rules.ItemRule> items = Map.of();

  RulesReader(Shared shared, Section file, List<Question> questions, ConditionCompiler conditions) {
    this.shared = shared;
    this.file = file;
    this.questions = questions;
    this.conditions = conditions;
  }

  Rules read(List<Rules.ExitRule> exits) {
    items = Reading.byId(file, "items", this::item, rule -> rule.item().id());
    var ordered = Prerequisites.inOrder(List.copyOf(items.values()), file.problems());
    var fields = file.each("form", this::field);
    var requirements =
        Reading.byId(file, "requirements", this::requirement, r -> r.paper().material().id());
    return new Rules(questions, exits, ordered, fields, List.copyOf(requirements.values()));
  }

  private Rules.ItemRule item(Section section) {
    var item = Reading.reference(section, "item", shared.items());
    var after = section.each("after", this::dependency);
    var conditional = section.has("when");
    return new Rules.ItemRule(
        item.map(known -> known.after(after)).orElseGet(RulesReader::unknownItem),
        when(section),
        wording(section, "reason", "reasonWhen"),
        conditional
            ? wording(section, "leftOut", "leftOutWhen")
            : new Rules.Wording(List.of(), Text.empty()),
        section.place());
  }

  private static BundleItem unknownItem() {
    return new BundleItem(
        "",
        Text.empty(),
        Text.empty(),
        new Department("", Text.empty()),
        new Limits(0, 0),
        0,
        "",
        new Alone(0, 0, 0),
        List.of());
  }

  private Dependency dependency(Section section) {
    Reading.reference(section, "item", shared.items());
    return new Dependency(
        section.located("item").text(), section.choice("mode", Dependency.Mode.class));
  }

  private Rules.Wording wording(Section section, String key, String variants) {
    var words =
        section.each(
            variants, v -> new Rules.WordsWhen(requiredWhen(v), Reading.text(v, "reason")));
    return new Rules.Wording(words, Reading.text(section, key));
  }

  private Condition requiredWhen(Section section) {
    if (!section.has("when")) {
      section.problems().add(section.place(), "field 'when' is missing");
    }
    return when(section);
  }

  private Condition when(Section section) {
    return section.expression("when").map(conditions::compile).orElse(Condition.always());
  }

  private Rules.FieldRule field(Section section) {
    var field = Reading.reference(section, "field", shared.fields()).orElseGet(this::unknownField);
    var neededBy = Reading.references(section, "for", items);
    var prefill =
        section.has("prefill") ? section.choice("prefill", FieldSource.class) : field.prefill();
    return new Rules.FieldRule(
        new Field(
            field.id(),
            field.label(),
            field.hint(),
            field.type(),
            options(section, field),
            prefill,
            field.required(),
            field.sensitive(),
            neededBy),
        when(section),
        section.place());
  }

  private Field unknownField() {
    return new Field(
        "",
        Text.empty(),
        Text.empty(),
        FieldType.TEXT,
        List.of(),
        FieldSource.NONE,
        false,
        false,
        List.of());
  }

  /** A field that repeats an answer offers the question's options. */
  private List<FieldOption> options(Section section, Field field) {
    if (field.prefill() != FieldSource.ANSWER) {
      return field.options();
    }
    var known = questions.stream().collect(Collectors.toMap(Question::id, q -> q, (a, b) -> a));
    return Reading.reference(section, "field", known).stream()
        .flatMap(question -> question.options().stream())
        .filter(option -> option.exit().isEmpty())
        .map(option -> new FieldOption(option.value(), option.title()))
        .toList();
  }

  private Rules.RequirementRule requirement(Section section) {
    var paper = Reading.reference(section, "material", shared.papers());
    return new Rules.RequirementRule(
        paper.orElseGet(() -> new Paper(new Material("", Text.empty(), 1), TrustLevel.C)),
        Reading.references(section, "for", items),
        when(section),
        Reading.text(section, "reason"),
        section.words("basis"),
        section.each("exempt", way -> exempt(way, section)),
        section.place());
  }

  private Rules.ExemptRule exempt(Section way, Section requirement) {
    var by = way.choice("by", ExemptBy.class);
    var source = Optional.<EvidenceType>empty();
    var evidence =
        by == ExemptBy.COMMITMENT
            ? requirement.located("material").text()
            : way.located("evidence").text();
    switch (by) {
      case LICENCE, SHARED_DATA -> source = Reading.reference(way, "evidence", shared.evidence());
      case SHARED_RESULT -> Reading.reference(way, "evidence", items);
      case COMMITMENT -> {}
    }
    return new Rules.ExemptRule(
        by,
        evidence,
        source.orElse(NO_LOOK_UP),
        when(way),
        Reading.text(way, "reason"),
        way.place());
  }
}
