package onething.backend.cases;

import java.util.Map;
import java.util.Set;
import onething.catalogue.Text;

/**
 * Names under which a case's data are shown. They are kept with the case, which so stays readable
 * after the catalogue has moved on.
 *
 * @param fields names of form fields by id
 * @param sensitive ids of fields that are masked until revealed
 * @param materials names of materials by id
 */
public record CaseLabels(
    Map<String, Text> fields, Set<String> sensitive, Map<String, Text> materials) {

  public CaseLabels {
    fields = Map.copyOf(fields);
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
}
