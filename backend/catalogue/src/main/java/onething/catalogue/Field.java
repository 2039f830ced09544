package onething.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A field of the merged form, asked once however many items need it.
 *
 * @param options the choices of a {@link FieldType#CHOICE}, otherwise empty
 * @param sensitive whether it is shown masked
 * @param neededBy ids of the planned items that use it
 */
public record Field(
    String id,
    Text label,
    Text hint,
    FieldType type,
    List<FieldOption> options,
    FieldSource prefill,
    boolean required,
    boolean sensitive,
    List<String> neededBy) {

  /** What is wrong with this value, in the citizen's words; empty when it may stand. */
  public Optional<Text> error(String value) {
    return FieldCheck.error(this, value);
  }

  /** The same field, used by these items. */
  Field neededBy(List<String> items) {
    return new Field(id, label, hint, type, options, prefill, required, sensitive, items);
  }
}
