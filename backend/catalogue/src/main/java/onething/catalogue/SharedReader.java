package onething.catalogue;

import java.util.List;
import java.util.Map;
import onething.catalogue.source.Section;

/** Reads departments, items, fields, evidence and materials. */
final class SharedReader {

  private SharedReader() {}

  static Map<String, Department> departments(Section file) {
    return Reading.byId(
        file,
        "departments",
        section -> new Department(Reading.id(section, "id"), Reading.text(section, "name")),
        Department::id);
  }

  static Map<String, EvidenceType> evidence(Section file) {
    return Reading.byId(
        file,
        "evidence",
        section ->
            new EvidenceType(
                Reading.id(section, "id"),
                Reading.text(section, "name"),
                Reading.text(section, "provider")),
        EvidenceType::id);
  }

  static Map<String, Paper> papers(Section file) {
    return Reading.byId(file, "materials", SharedReader::paper, paper -> paper.material().id());
  }

  private static Paper paper(Section section) {
    return new Paper(
        new Material(
            Reading.id(section, "id"),
            Reading.text(section, "name"),
            section.number("maxPages", 1, 50)),
        section.choice("trust", TrustLevel.class));
  }

  static Map<String, BundleItem> items(Section file, Map<String, Department> departments) {
    return Reading.byId(file, "items", section -> item(section, departments), BundleItem::id);
  }

  private static BundleItem item(Section section, Map<String, Department> departments) {
    return new BundleItem(
        Reading.id(section, "id"),
        Reading.text(section, "name"),
        Reading.text(section, "shortName"),
        Reading.reference(section, "department", departments)
            .orElse(new Department("", Text.empty())),
        limits(section),
        section.number("feeFen", 0, 100_000_000),
        section.words("basis"),
        section
            .section("alone")
            .map(alone -> alone.read(SharedReader::alone))
            .orElse(new Alone(1, 1, 1)),
        List.of());
  }

  private static Limits limits(Section section) {
    var limits =
        new Limits(
            section.number("statutoryWorkdays", 0, 1000),
            section.number("promisedWorkdays", 0, 1000));
    if (limits.promisedWorkdays() > limits.statutoryWorkdays()) {
      section
          .problems()
          .add(section.place("promisedWorkdays"), "promised later than the law allows");
    }
    return limits;
  }

  private static Alone alone(Section section) {
    return new Alone(
        section.number("trips", 0, 20),
        section.number("forms", 0, 20),
        section.number("workdays", 0, 1000));
  }

  static Map<String, Field> fields(Section file) {
    return Reading.byId(file, "fields", SharedReader::field, Field::id);
  }

  private static Field field(Section section) {
    var field =
        new Field(
            Reading.id(section, "id"),
            Reading.text(section, "label"),
            Reading.textIfAny(section, "hint"),
            section.choice("type", FieldType.class),
            section.each("options", SharedReader::option),
            section.choice("prefill", FieldSource.class),
            section.flag("required"),
            section.flag("sensitive"),
            List.of());
    var needsOptions = field.type() == FieldType.CHOICE && field.prefill() != FieldSource.ANSWER;
    if (needsOptions == field.options().isEmpty()) {
      section
          .problems()
          .add(section.place(), "options belong to a choice that does not repeat an answer");
    }
    return field;
  }

  private static FieldOption option(Section section) {
    return new FieldOption(Reading.id(section, "value"), Reading.text(section, "label"));
  }
}
