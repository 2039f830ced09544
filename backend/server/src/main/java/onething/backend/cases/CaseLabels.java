package onething.backend.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onething.catalogue.Exempt;
import onething.catalogue.Field;
import onething.catalogue.FieldOption;
import onething.catalogue.Material;
import onething.catalogue.Need;
import onething.catalogue.Plan;
import onething.catalogue.Text;

/**
 * Names under which a case's data are shown. They are kept with the case, which so stays readable
 * after the catalogue has moved on.
 *
 * @param fields names of form fields by id
 * @param choices names of the values of choice fields, by field and value
 * @param sensitive ids of fields that are masked until revealed
 * @param materials names of materials by id
 */
public record CaseLabels(
    Map<String, Text> fields,
    Map<String, Map<String, Text>> choices,
    Set<String> sensitive,
    Map<String, Text> materials) {

  public CaseLabels {
    fields = Map.copyOf(fields);
    choices = Map.copyOf(choices);
    sensitive = Set.copyOf(sensitive);
    materials = Map.copyOf(materials);
  }

  /** The name of a field, or its id where none was given. */
  public Text field(String id) {
    return fields.getOrDefault(id, new Text(id, id));
  }

  /** The name of a material, or its id where none was given. */
  public Text material(String id) {
    return materials.getOrDefault(id, new Text(id, id));
  }

  /** A field's value as officers read it: the name of a choice, anything else as it is. */
  public String value(String field, String value) {
    return Optional.ofNullable(choices.getOrDefault(field, Map.of()).get(value))
        .map(Text::zh)
        .orElse(value);
  }

  /** The labels of what a plan asks for. */
  public static CaseLabels of(Plan plan) {
    List<Field> fields = plan.form().fields();
    return new CaseLabels(
        fields.stream().collect(Collectors.toMap(Field::id, Field::label)),
        fields.stream().collect(Collectors.toMap(Field::id, CaseLabels::choices)),
        fields.stream().filter(Field::sensitive).map(Field::id).collect(Collectors.toSet()),
        materials(plan));
  }

  private static Map<String, Text> choices(Field field) {
    return field.options().stream()
        .collect(Collectors.toMap(FieldOption::value, FieldOption::label));
  }

  private static Map<String, Text> materials(Plan plan) {
    return Stream.concat(
            plan.needs().stream().map(Need::material), plan.exempt().stream().map(Exempt::material))
        .collect(Collectors.toMap(Material::id, Material::name, (first, second) -> first));
  }
}
