package onething.catalogue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plan as canonical JSON. */
final class PlanJson {

  private PlanJson() {}

  static String of(Plan plan) {
    return Json.write(
        object(
            Map.of(
                "version", plan.version().value(),
                "bundle", plan.bundle(),
                "items", plan.items().stream().map(PlanJson::item).toList(),
                "leftOut", plan.leftOut().stream().map(PlanJson::leftOut).toList(),
                "form", plan.form().fields().stream().map(PlanJson::field).toList(),
                "needs", plan.needs().stream().map(PlanJson::need).toList(),
                "exempt", plan.exempt().stream().map(PlanJson::exempt).toList(),
                "apart", apart(plan.apart()))));
  }

  private static Object item(PlannedItem planned) {
    var item = planned.item();
    return object(
        Map.of(
            "id", item.id(),
            "name", text(item.name()),
            "shortName", text(item.shortName()),
            "department",
                object(
                    Map.of("id", item.department().id(), "name", text(item.department().name()))),
            "promisedWorkdays", item.limits().promisedWorkdays(),
            "statutoryWorkdays", item.limits().statutoryWorkdays(),
            "feeFen", item.feeFen(),
            "after", planned.after().stream().map(id -> after(item, id)).toList(),
            "reason", text(planned.reason())));
  }

  private static Object after(BundleItem item, String prerequisite) {
    var mode =
        item.prerequisites().stream()
            .filter(dependency -> dependency.item().equals(prerequisite))
            .map(dependency -> dependency.mode().name())
            .findFirst()
            .orElseThrow();
    return object(Map.of("item", prerequisite, "mode", mode));
  }

  private static Object leftOut(LeftOut leftOut) {
    return object(Map.of("id", leftOut.item().id(), "reason", text(leftOut.reason())));
  }

  private static Object field(Field field) {
    return object(
        Map.of(
            "id", field.id(),
            "label", text(field.label()),
            "type", field.type().name(),
            "prefill", field.prefill().name(),
            "required", field.required(),
            "sensitive", field.sensitive(),
            "neededBy", field.neededBy()));
  }

  private static Object need(Need need) {
    return object(
        Map.of(
            "material", material(need.material()),
            "reason", text(need.reason()),
            "basis", need.basis(),
            "trust", need.trust().name(),
            "because", because(need.because())));
  }

  private static Object exempt(Exempt exempt) {
    return object(
        Map.of(
            "material", material(exempt.material()),
            "by", exempt.by().name(),
            "evidence", exempt.evidence(),
            "reason", text(exempt.reason()),
            "basis", exempt.basis(),
            "because", because(exempt.because())));
  }

  private static Object material(Material material) {
    return object(
        Map.of(
            "id", material.id(), "name", text(material.name()), "maxPages", material.maxPages()));
  }

  private static Object because(List<AnsweredQuestion> answers) {
    return answers.stream()
        .map(a -> object(Map.of("question", a.question().id(), "answer", a.answer().value())))
        .toList();
  }

  private static Object apart(Comparison apart) {
    return object(
        Map.of(
            "trips", apart.trips(),
            "forms", apart.forms(),
            "materials", apart.materials(),
            "workingDays", apart.workingDays()));
  }

  private static Object text(Text text) {
    return object(Map.of("zh", text.zh(), "en", text.en()));
  }

  private static SortedMap<String, Object> object(Map<String, ?> members) {
    return new TreeMap<>(members);
  }
}
