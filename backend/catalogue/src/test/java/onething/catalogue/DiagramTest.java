package onething.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import onething.catalogue.source.Located;
import onething.catalogue.source.Place;
import onething.catalogue.source.Problems;
import org.junit.jupiter.api.Test;

/** The exact exploration behind the guide, held against asking everything. */
class DiagramTest {

  private static final Place HERE = new Place("test.yaml", 1, 1);
  private static final Exit EXIT =
      new Exit("ask", ExitKind.ASK_A_PERSON, Text.empty(), Text.empty(), Text.empty());

  @Test
  void doesNotAskWhatCancelsOut() {
    assertThat(guide("a == 'x' || a != 'x'").next(Facts.of()))
        .isEqualTo(new GuideStep.Concluded(Facts.of()));
  }

  @Test
  void doesNotAskForAConditionWhoseBranchesAreTheSame() {
    var step = guide("a == 'x' ? b == 'x' : b == 'x'").next(Facts.of());
    assertThat(step).isEqualTo(new GuideStep.Ask(question("b"), 1, 0));
  }

  @Test
  void stopsAskingWhenTheRestCannotMatter() {
    var guide = guide("a == 'x' && b == 'x' && c == 'x'");
    assertThat(guide.next(Facts.of())).isEqualTo(new GuideStep.Ask(question("a"), 1, 2));
    assertThat(guide.next(Facts.of().with("a", "y"))).isInstanceOf(GuideStep.Concluded.class);
  }

  @Test
  void leadsOutAsSoonAsTheAnswersTogetherSaySo() {
    var problems = new Problems();
    var compiler = new ConditionCompiler(questions(), problems);
    var exit = new Rules.ExitRule(EXIT, compile(compiler, "a == 'x' && b == 'y'"), HERE);
    var rules =
        new Rules(
            questions(),
            List.of(exit),
            List.of(item("i", compile(compiler, "c == 'x'"))),
            List.of(),
            List.of());
    var guide = new Guide(questions(), new DiagramBuilder(rules).build());
    assertThat(guide.next(Facts.of().with("a", "x").with("b", "y")))
        .isEqualTo(new GuideStep.Onward(EXIT));
    assertThat(guide.next(Facts.of().with("a", "y")))
        .isEqualTo(new GuideStep.Ask(question("c"), 2, 0));
  }

  @Test
  void agreesWithAskingEverythingAndAsksNothingInVainForRandomRules() {
    var random = new Random(7);
    for (var round = 0; round < 200; round++) {
      var expressions =
          IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> expression(random, 3)).toList();
      var problems = new Problems();
      var rules = rules(expressions, problems);
      assertThat(problems.list()).isEmpty();
      var root = new DiagramBuilder(rules).build();
      agrees(rules, root, expressions);
      asksNothingInVain(root, expressions);
    }
  }

  /** Whatever the answers, the diagram ends where the rules applied to all of them end. */
  private static void agrees(Rules rules, Node root, List<String> expressions) {
    for (var answers = 0; answers < 8; answers++) {
      int[] chosen = {answers & 1, answers >> 1 & 1, answers >> 2};
      var node = root;
      while (node instanceof Node.Branch branch) {
        node = branch.children().get(chosen[branch.question()]);
      }
      assertThat(((Node.Leaf) node).outline())
          .as(expressions.toString())
          .isEqualTo(new Outliner(rules).outline(chosen));
    }
  }

  /** Below every question two sure answers lead to different nodes, and equal nodes are one. */
  private static void asksNothingInVain(Node node, List<String> expressions) {
    if (node instanceof Node.Branch branch) {
      assertThat(branch.children().get(0))
          .as(expressions.toString())
          .isNotEqualTo(branch.children().get(1));
      branch.children().forEach(child -> asksNothingInVain(child, expressions));
    }
  }

  private static String expression(Random random, int depth) {
    var question = "abc".charAt(random.nextInt(3));
    return switch (depth == 0 ? 0 : random.nextInt(5)) {
      case 0, 1 -> question + (random.nextBoolean() ? " == 'x'" : " != 'x'");
      case 2 -> "!(" + expression(random, depth - 1) + ")";
      case 3 -> "(" + expression(random, depth - 1) + " && " + expression(random, depth - 1) + ")";
      default -> "(" + expression(random, depth - 1) + " || " + expression(random, depth - 1) + ")";
    };
  }

  private static Guide guide(String condition) {
    var problems = new Problems();
    var guide =
        new Guide(questions(), new DiagramBuilder(rules(List.of(condition), problems)).build());
    assertThat(problems.list()).isEmpty();
    return guide;
  }

  private static Rules rules(List<String> conditions, Problems problems) {
    var compiler = new ConditionCompiler(questions(), problems);
    List<Rules.ItemRule> items = new ArrayList<>();
    for (var condition : conditions) {
      items.add(item("i" + items.size(), compile(compiler, condition)));
    }
    return new Rules(questions(), List.of(), items, List.of(), List.of());
  }

  private static Condition compile(ConditionCompiler compiler, String expression) {
    return compiler.compile(new Located(expression, HERE));
  }

  private static Rules.ItemRule item(String id, Condition when) {
    var item =
        new BundleItem(
            id,
            Text.empty(),
            Text.empty(),
            new Department("d", Text.empty()),
            new Limits(1, 1),
            0,
            "basis",
            new Alone(1, 1, 1),
            List.of());
    var words = new Rules.Wording(List.of(), Text.empty());
    return new Rules.ItemRule(item, when, words, words, HERE);
  }

  private static List<Question> questions() {
    return List.of(question("a"), question("b"), question("c"));
  }

  private static Question question(String id) {
    return new Question(
        id,
        QuestionKind.SINGLE,
        Text.empty(),
        Text.empty(),
        Text.empty(),
        "basis",
        List.of(
            option("x", Optional.empty()),
            option("y", Optional.empty()),
            option("unsure", Optional.of(EXIT))));
  }

  private static Option option(String value, Optional<Exit> exit) {
    return new Option(value, Text.empty(), Text.empty(), "", exit.isPresent(), exit);
  }
}
