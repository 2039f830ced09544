package onething.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Works out a guide whole: every combination of answers, merged where what follows is the same.
 *
 * <p>A question stays in the diagram only where two of its answers lead to different ends; the
 * unsure answer does not count, for it only matters once the question is asked. So {@code a || !a}
 * asks nothing. Combinations that no condition can tell apart any more are worked out once.
 */
final class DiagramBuilder {

  /** Bounds the work of loading; a bundle beyond it should be split. */
  private static final int MOST_STATES = 200_000;

  /** More combinations than one bundle may tell apart. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What can still tell combinations apart before a question is asked.
   *
   * @param live answers that a condition not yet decided looks at
   * @param decided the conditions already decided that hold
   */
  private record State(int question, List<Integer> live, BitSet decided) {}

  private final Rules rules;
  private final Outliner outliner;
  private final List<Condition> conditions;
  private final List<List<Integer>> live;
  private final Map<State, Node> worked = new HashMap<>();
  private final Map<Object, Node> unique = new HashMap<>();

  DiagramBuilder(Rules rules) {
    this.rules = rules;
    this.outliner = new Outliner(rules);
    this.conditions = rules.conditions().distinct().toList();
    this.live =
        IntStream.rangeClosed(0, rules.questions().size()).mapToObj(this::liveBefore).toList();
  }

  Node build() {
    return from(0, new int[rules.questions().size()], new BitSet());
  }

  private Node from(int question, int[] chosen, BitSet before) {
    var decided = decided(question, chosen, before);
    var answers = live.get(question).stream().map(i -> chosen[i]).toList();
    var state = new State(question, answers, decided);
    var node = worked.get(state);
    if (node == null) {
      node = work(question, chosen, decided);
      worked.put(state, node);
      if (worked.size() > MOST_STATES) {
        throw new TooLarge();
      }
    }
    return node;
  }

  private Node work(int question, int[] chosen, BitSet decided) {
    if (question == rules.questions().size()) {
      var outline = outliner.outline(chosen);
      return unique(outline, id -> new Node.Leaf(id, outline));
    }
    return branch(question, chosen, decided);
  }

  private Node branch(int question, int[] chosen, BitSet decided) {
    var options = rules.questions().get(question).options();
    List<Node> children = new ArrayList<>();
    for (var option = 0; option < options.size(); option++) {
      chosen[question] = option;
      children.add(child(question, options.get(option), chosen, decided));
    }
    var sure = IntStream.range(0, options.size()).filter(i -> !options.get(i).unsure());
    if (sure.map(i -> children.get(i).id()).distinct().count() == 1) {
      return children.getFirst();
    }
    var key = List.of(question, children.stream().map(Node::id).toList());
    return unique(key, id -> new Node.Branch(id, question, children, height(children)));
  }

  private Node child(int question, Option option, int[] chosen, BitSet decided) {
    var exit = option.exit().or(() -> rules.exitAfter(question, chosen));
    return exit.map(e -> unique(e, id -> new Node.Out(id, e)))
        .orElseGet(() -> from(question + 1, chosen, decided));
  }

  private static int height(List<Node> children) {
    return 1 + children.stream().mapToInt(Node::height).max().orElse(0);
  }

  /** The conditions that hold among those decided, the ones the last answer decided added. */
  private BitSet decided(int question, int[] chosen, BitSet before) {
    var decided = (BitSet) before.clone();
    for (var i = 0; i < conditions.size(); i++) {
      var condition = conditions.get(i);
      if (condition.decidedBy() == question - 1) {
        decided.set(i, condition.holds(chosen));
      }
    }
    return decided;
  }

  /** Questions before this one that a condition not yet decided looks at. */
  private List<Integer> liveBefore(int question) {
    return conditions.stream()
        .filter(condition -> condition.decidedBy() >= question)
        .flatMap(condition -> condition.questions().stream())
        .filter(asked -> asked < question)
        .distinct()
        .sorted()
        .toList();
  }

  private Node unique(Object key, IntFunction<Node> make) {
    var node = unique.get(key);
    if (node == null) {
      node = make.apply(unique.size());
      unique.put(key, node);
    }
    return node;
  }
}
