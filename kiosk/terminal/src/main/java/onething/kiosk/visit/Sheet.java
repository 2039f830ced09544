package onething.kiosk.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onething.catalogue.Field;
import onething.catalogue.FieldOption;
import onething.catalogue.FieldType;
import onething.catalogue.Plan;
import onething.catalogue.Text;
import onething.contract.FormValue;

/** The merged form with the values it has now: what was typed goes before what data say. */
final class Sheet {

  private final Dossier dossier;
  private final Prefill prefill;
  private final List<Field> fields;

  Sheet(Dossier dossier, Plan plan) {
    this.dossier = dossier;
    this.prefill = new Prefill(dossier);
    this.fields = plan.form().fields();
  }

  Filled value(Field field) {
    String typed = dossier.typed().get(field.id());
    return typed != null
        ? new Filled(typed, ValueSource.TYPED)
        : prefill.of(field).orElse(Filled.NOTHING);
  }

  Optional<Field> field(String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }

  /** The first field that is still to be filled or put right. */
  Optional<Field> gap() {
    return ordered().stream().filter(this::missing).findFirst();
  }

  int missing() {
    return Math.toIntExact(fields.stream().filter(this::missing).count());
  }

  int prefilled() {
    return Math.toIntExact(fields.stream().filter(field -> !own(field)).count());
  }

  /** What the citizen types comes first, then what data filled. */
  List<FormRow> rows() {
    return ordered().stream().map(this::row).toList();
  }

  /** Only what the citizen types. */
  List<FormRow> ownRows() {
    return fields.stream().filter(this::own).map(this::row).toList();
  }

  boolean editable(Field field) {
    return switch (value(field).source()) {
      case CARD, ANSWER -> false;
      case MARRIAGE, HOUSEHOLD, BIRTH_RECORD, TYPED, NONE -> true;
    };
  }

  /** For the submission: every value there is. */
  Map<String, FormValue> values() {
    Map<String, FormValue> values = new LinkedHashMap<>();
    for (Field field : fields) {
      Filled filled = value(field);
      if (!filled.value().isEmpty()) {
        values.put(field.id(), new FormValue(filled.value(), filled.source().name()));
      }
    }
    return values;
  }

  private List<Field> ordered() {
    return Stream.concat(
            fields.stream().filter(this::own), fields.stream().filter(field -> !own(field)))
        .toList();
  }

  /** Whether it is the citizen's to type. */
  private boolean own(Field field) {
    return prefill.of(field).isEmpty();
  }

  private boolean missing(Field field) {
    return field.error(value(field).value()).isPresent();
  }

  private FormRow row(Field field) {
    Filled filled = value(field);
    return new FormRow(
        field.id(),
        field.label(),
        field.hint(),
        field.type(),
        field.options(),
        shown(field, filled.value()),
        filled.source(),
        filled.source() == ValueSource.NONE ? Optional.empty() : field.error(filled.value()),
        field.required(),
        editable(field));
  }

  static Text shown(Field field, String value) {
    if (field.type() == FieldType.CHOICE) {
      return field.options().stream()
          .filter(option -> option.value().equals(value))
          .map(FieldOption::label)
          .findFirst()
          .orElse(Text.empty());
    }
    String shown = field.sensitive() ? Masking.of(field.type(), value) : value;
    return new Text(shown, shown);
  }
}
