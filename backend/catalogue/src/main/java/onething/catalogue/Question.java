package onething.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One question of a guide.
 *
 * @param hint a line under the title, may be empty
 * @param why what changes with the answer
 * @param basis the law or notice that makes it matter
 * @param options at least two; the last is {@link Option#unsure()}
 */
public record Question(
    String id,
    QuestionKind kind,
    Text title,
    Text hint,
    Text why,
    String basis,
    List<Option> options) {

  public Optional<Option> option(String value) {
    return options.stream().filter(option -> option.value().equals(value)).findFirst();
  }
}
