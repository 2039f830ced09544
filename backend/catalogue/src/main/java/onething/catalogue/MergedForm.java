package onething.catalogue;

import java.util.List;
import java.util.Optional;

/** One form for all items (一表申请). */
public record MergedForm(List<Field> fields) {

  public Optional<Field> field(String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }
}
