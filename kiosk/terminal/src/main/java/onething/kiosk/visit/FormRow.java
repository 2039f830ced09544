package onething.kiosk.visit;

import java.util.List;
import java.util.Optional;
import onething.catalogue.FieldOption;
import onething.catalogue.FieldType;
import onething.catalogue.Text;

/**
 * One field of the merged form.
 *
 * @param shown the value as it may be shown: masked when sensitive, the label of a choice; empty
 *     while there is none
 * @param source where the value came from
 * @param error what is wrong with the value, in the field's words
 * @param editable whether {@link Action.Edit} opens it; what the card says is not
 */
public record FormRow(
    String field,
    Text label,
    Text hint,
    FieldType type,
    List<FieldOption> options,
    Text shown,
    ValueSource source,
    Optional<Text> error,
    boolean required,
    boolean editable) {}
