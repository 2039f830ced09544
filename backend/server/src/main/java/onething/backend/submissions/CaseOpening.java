package onething.backend.submissions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onething.backend.cases.CaseLabels;
import onething.backend.cases.Cases;
import onething.backend.cases.NewCase;
import onething.backend.cases.NewItem;
import onething.backend.cases.Prerequisite;
import onething.backend.submissions.Verdict.Sound;
import onething.catalogue.BundleItem;
import onething.catalogue.Dependency;
import onething.catalogue.Exempt;
import onething.catalogue.Field;
import onething.catalogue.Material;
import onething.catalogue.Need;
import onething.catalogue.Plan;
import onething.catalogue.PlannedItem;
import onething.catalogue.Text;
import org.springframework.stereotype.Component;

/** Makes a case of a checked submission, in the caller's transaction. */
@Component
class CaseOpening {

  private final Cases cases;
  private final Likeness likeness;

  CaseOpening(Cases cases, Likeness likeness) {
    this.cases = cases;
    this.likeness = likeness;
  }

  /** Opens it; the number of an earlier case of the same matter, if there is one. */
  Optional<String> open(Sound sound) {
    String mark = likeness.of(sound.submission());
    Optional<String> similar = cases.alike(mark);
    cases.open(
        new NewCase(
            sound.submission(),
            sound.bundle().name(),
            sound.plan().items().stream().map(CaseOpening::item).toList(),
            labels(sound.plan()),
            mark,
            similar));
    return similar;
  }

  private static NewItem item(PlannedItem planned) {
    BundleItem item = planned.item();
    return new NewItem(
        item.id(),
        item.name(),
        item.shortName(),
        item.department().id(),
        item.department().name(),
        prerequisites(planned),
        item.limits().promisedWorkdays());
  }

  private static List<Prerequisite> prerequisites(PlannedItem planned) {
    return planned.item().prerequisites().stream()
        .filter(d -> planned.after().contains(d.item()))
        .map(d -> new Prerequisite(d.item(), d.mode() == Dependency.Mode.PRE_REVIEW_ALLOWED))
        .toList();
  }

  private static CaseLabels labels(Plan plan) {
    List<Field> fields = plan.form().fields();
    return new CaseLabels(
        fields.stream().collect(Collectors.toMap(Field::id, Field::label)),
        fields.stream().filter(Field::sensitive).map(Field::id).collect(Collectors.toSet()),
        materials(plan));
  }

  private static Map<String, Text> materials(Plan plan) {
    Stream<Material> all =
        Stream.concat(
            plan.needs().stream().map(Need::material),
            plan.exempt().stream().map(Exempt::material));
    return all.distinct().collect(Collectors.toMap(Material::id, Material::name, (a, b) -> a));
  }
}
