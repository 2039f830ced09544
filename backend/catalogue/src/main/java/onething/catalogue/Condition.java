package onething.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A condition over the answers, worked out for every combination of the few questions it looks at.
 * CEL is the language it was written in; deciding it is one look into a table.
 *
 * @param questions places of those questions in the guide, ascending
 * @param sizes how many options each of them has
 * @param table the value for each combination, the last question turning fastest
 */
record Condition(List<Integer> questions, List<Integer> sizes, List<Boolean> table) {

  private static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of(true));

  /** The condition of what is not conditional. */
  static Condition always() {
    return ALWAYS;
  }

  /** Decides each combination once; {@code decide} is given one option's place per question. */
  static Condition of(List<Integer> questions, List<Integer> sizes, Predicate<int[]> decide) {
    var count = sizes.stream().reduce(1, Math::multiplyExact);
    var table = new Boolean[count];
    var choice = new int[questions.size()];
    for (var row = 0; row < count; row++) {
      var rest = row;
      for (var i = choice.length - 1; i >= 0; i--) {
        choice[i] = rest % sizes.get(i);
        rest /= sizes.get(i);
      }
      table[row] = decide.test(choice);
    }
    return new Condition(List.copyOf(questions), List.copyOf(sizes), Arrays.asList(table));
  }

  /**
   * Whether it holds.
   *
   * @param chosen the option's place for each question of the guide; only those it looks at count
   */
  boolean holds(int[] chosen) {
    var row = 0;
    for (var i = 0; i < questions.size(); i++) {
      row = row * sizes.get(i) + chosen[questions.get(i)];
    }
    return table.get(row);
  }

  /** The place of the question whose answer decides it; -1 if none is needed. */
  int decidedBy() {
    return questions.isEmpty() ? -1 : questions.getLast();
  }
}
