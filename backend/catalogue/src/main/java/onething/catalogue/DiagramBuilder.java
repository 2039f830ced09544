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
    this.live = IntStream.range(0, rules.questions().size()).mapToObj(this::liveBefore).toList();
  }

  Node build() {
    return from(0, new int[rules.questions().size()]);
  }

  private Node from(int question, int[] chosen) {
    if (question == rules.questions().size()) {
      var outline = outliner.outline(chosen);
      return unique(outline, id -> new Node.Leaf(id, outline));
    }
    var state = state(question, chosen);
    var node = worked.get(state);
    if (node == null) {
      node = branch(question, chosen);
      worked.put(state, node);
      if (worked.size() > MOST_STATES) {
        throw new TooLarge();
      }
    }
    return node;
  }

  private Node branch(int question, int[] chosen) {
    var options = rules.questions().get(question).options();
    List<Node> children = new ArrayList<>();
    for (var option = 0; option < options.size(); option++) {
      chosen[question] = option;
      children.add(child(question, options.get(option), chosen));
    }
    var sure = IntStream.range(0, options.size()).filter(i -> !options.get(i).unsure());
    if (sure.map(i -> children.get(i).id()).distinct().count() == 1) {
      return children.getFirst();
    }
    var key = List.of(question, children.stream().map(Node::id).toList());
    return unique(key, id -> new Node.Branch(id, question, children, height(children)));
  }

  private Node child(int question, Option option, int[] chosen) {
    var exit = option.exit().or(() -> rules.exitAfter(question + 1, chosen));
    return exit.map(e -> unique(e, id -> new Node.Out(id, e)))
        .orElseGet(() -> from(question + 1, chosen));
  }

  private static int height(List<Node> children) {
    return 1 + children.stream().mapToInt(Node::height).max().orElse(0);
  }

  private Node unique(Object key, IntFunction<Node> make) {
    var node = unique.get(key);
    if (node == null) {
      node = make.apply(unique.size());
      unique.put(key, node);
    }
    return node;
  }

  /** What can still tell combinations apart: live answers, and the conditions already decided. */
  private State state(int question, int[] chosen) {
    var decided = new BitSet();
    for (var i = 0; i < conditions.size(); i++) {
      var condition = conditions.get(i);
      decided.set(i, condition.decidedAfter(question) && condition.holds(chosen));
    }
    return new State(question, live.get(question).stream().map(i -> chosen[i]).toList(), decided);
  }

  /** Questions before this one that a condition not yet decided looks at. */
  private List<Integer> liveBefore(int question) {
    return conditions.stream()
        .filter(condition -> !condition.decidedAfter(question))
        .flatMap(condition -> condition.questions().stream())
        .filter(asked -> asked < question)
        .distinct()
        .sorted()
        .toList();
  }
}
